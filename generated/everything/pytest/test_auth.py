"""Auth."""

import pytest
from everything import Everything


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("user", "password")
def test_kinds_basic(api: Everything) -> None:
    """Auth/Kinds/Basic."""
    api.auth.kinds.basic()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("token")
def test_kinds_bearer(api: Everything) -> None:
    """Auth/Kinds/Bearer."""
    api.auth.kinds.bearer()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("api_key")
def test_kinds_api_key_in_a_header(api: Everything) -> None:
    """Auth/Kinds/API key in a header."""
    api.auth.kinds.api_key_in_a_header()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("api_key")
def test_kinds_api_key_in_the_query(api: Everything) -> None:
    """Auth/Kinds/API key in the query."""
    api.auth.kinds.api_key_in_the_query()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("access_token")
def test_kinds_oauth_2_0(api: Everything) -> None:
    """Auth/Kinds/OAuth 2.0."""
    api.auth.kinds.oauth_2_0()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("access_token")
def test_kinds_oauth_2_0_in_the_query(api: Everything) -> None:
    """Auth/Kinds/OAuth 2.0 in the query."""
    api.auth.kinds.oauth_2_0_in_the_query()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("user", "password")
def test_kinds_digest(api: Everything) -> None:
    """Auth/Kinds/Digest."""
    api.auth.kinds.digest()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("access_key", "secret_key")
def test_kinds_aws_signature(api: Everything) -> None:
    """Auth/Kinds/AWS Signature."""
    api.auth.kinds.aws_signature()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("consumer_key", "consumer_secret", "token", "token_secret")
def test_kinds_oauth_1_0(api: Everything) -> None:
    """Auth/Kinds/OAuth 1.0."""
    api.auth.kinds.oauth_1_0()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("hawk_id", "hawk_key")
def test_kinds_hawk(api: Everything) -> None:
    """Auth/Kinds/Hawk."""
    api.auth.kinds.hawk()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("user", "password")
def test_kinds_ntlm(api: Everything) -> None:
    """Auth/Kinds/NTLM."""
    api.auth.kinds.ntlm()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("access_token", "client_token", "client_secret")
def test_kinds_edge_grid(api: Everything) -> None:
    """Auth/Kinds/EdgeGrid."""
    api.auth.kinds.edge_grid()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("jwt_secret")
def test_kinds_jwt(api: Everything) -> None:
    """Auth/Kinds/JWT."""
    api.auth.kinds.jwt()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("key_id", "private_key")
def test_kinds_asap(api: Everything) -> None:
    """Auth/Kinds/ASAP."""
    api.auth.kinds.asap()


@pytest.mark.no_example("no saved example to answer from")
def test_kinds_no_auth(api: Everything) -> None:
    """Auth/Kinds/No auth."""
    api.auth.kinds.no_auth()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("folder_token")
def test_inherited_from_the_folder(api: Everything) -> None:
    """Auth/Inherited/From the folder."""
    api.auth.inherited.from_the_folder()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("folder_token")
def test_inherited_null_inherits(api: Everything) -> None:
    """Auth/Inherited/Null inherits."""
    api.auth.inherited.null_inherits()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("folder_token")
def test_inherited_empty_inherits(api: Everything) -> None:
    """Auth/Inherited/Empty inherits."""
    api.auth.inherited.empty_inherits()


@pytest.mark.no_example("no saved example to answer from")
def test_inherited_switched_off(api: Everything) -> None:
    """Auth/Inherited/Switched off."""
    api.auth.inherited.switched_off()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("user", "password")
def test_inherited_object_form(api: Everything) -> None:
    """Auth/Inherited/Object form."""
    api.auth.inherited.object_form()


@pytest.mark.no_example("no saved example to answer from")
def test_inherited_unknown_kind(api: Everything) -> None:
    """Auth/Inherited/Unknown kind."""
    api.auth.inherited.unknown_kind()


@pytest.mark.no_example("no saved example to answer from")
def test_inherited_kind_without_parameters(api: Everything) -> None:
    """Auth/Inherited/Kind without parameters."""
    api.auth.inherited.kind_without_parameters()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("folder_token")
def test_inherited_auth_over_a_header(api: Everything) -> None:
    """Auth/Inherited/Auth over a header."""
    api.auth.inherited.auth_over_a_header()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("folder_token")
def test_inherited_deeper_from_two_folders_up(api: Everything) -> None:
    """Auth/Inherited/Deeper/From two folders up."""
    api.auth.inherited.deeper.from_two_folders_up()
