"""Settings."""

import pytest
from everything import Everything


@pytest.mark.no_example("no saved example to answer from")
def test_redirects_not_followed(api: Everything) -> None:
    """Settings/Redirects not followed."""
    api.settings.redirects_not_followed()


@pytest.mark.no_example("no saved example to answer from")
def test_few_redirects(api: Everything) -> None:
    """Settings/Few redirects."""
    api.settings.few_redirects()


@pytest.mark.no_example("no saved example to answer from")
def test_same_method_after_a_redirect(api: Everything) -> None:
    """Settings/Same method after a redirect."""
    api.settings.same_method_after_a_redirect()


@pytest.mark.no_example("no saved example to answer from")
def test_authorization_kept(api: Everything) -> None:
    """Settings/Authorization kept."""
    api.settings.authorization_kept()


@pytest.mark.no_example("no saved example to answer from")
def test_certificates_not_checked(api: Everything) -> None:
    """Settings/Certificates not checked."""
    api.settings.certificates_not_checked()


@pytest.mark.no_example("no saved example to answer from")
def test_nothing_encoded(api: Everything) -> None:
    """Settings/Nothing encoded."""
    api.settings.nothing_encoded(q="it's [ok]")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_system_headers_off(api: Everything) -> None:
    """Settings/System headers off."""
    api.settings.system_headers_off(a=1)


@pytest.mark.no_example("no saved example to answer from")
def test_unknown_settings(api: Everything) -> None:
    """Settings/Unknown settings."""
    api.settings.unknown_settings()


@pytest.mark.no_example("no saved example to answer from")
def test_from_the_folder(api: Everything) -> None:
    """Settings/From the folder."""
    api.settings.from_the_folder()
