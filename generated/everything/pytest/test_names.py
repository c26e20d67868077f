"""Names."""

import pytest
from everything import Everything


@pytest.mark.no_example("no saved example to answer from")
def test_base_url_names_0(api: Everything) -> None:
    """Names/{{baseUrl}}/names/0."""
    api.names.base_url_names_0()


@pytest.mark.no_example("no saved example to answer from")
def test_base_url_names_1(api: Everything) -> None:
    """Names/{{baseUrl}}/names/1."""
    api.names.base_url_names_1()


@pytest.mark.no_example("no saved example to answer from")
def test_get_class(api: Everything) -> None:
    """Names/class."""
    api.names.get_class()


@pytest.mark.no_example("no saved example to answer from")
def test_import(api: Everything) -> None:
    """Names/import."""
    api.names.import_()


@pytest.mark.no_example("no saved example to answer from")
def test_none(api: Everything) -> None:
    """Names/None."""
    api.names.none()


@pytest.mark.no_example("no saved example to answer from")
def test_print(api: Everything) -> None:
    """Names/print."""
    api.names.print()


@pytest.mark.no_example("no saved example to answer from")
def test_self(api: Everything) -> None:
    """Names/self."""
    api.names.self()


@pytest.mark.no_example("no saved example to answer from")
def test_list(api: Everything) -> None:
    """Names/list."""
    api.names.list_()


@pytest.mark.no_example("no saved example to answer from")
def test_request_2nd_attempt(api: Everything) -> None:
    """Names/2nd attempt."""
    api.names.request_2nd_attempt()


@pytest.mark.no_example("no saved example to answer from")
def test_request_404(api: Everything) -> None:
    """Names/404."""
    api.names.request_404()


@pytest.mark.no_example("no saved example to answer from")
def test_uber_prufung(api: Everything) -> None:
    """Names/Über-prüfung."""
    api.names.uber_prufung()


@pytest.mark.no_example("no saved example to answer from")
def test_ming_qian(api: Everything) -> None:
    """Names/名前."""
    api.names.ming_qian()


@pytest.mark.no_example("no saved example to answer from")
def test_grinning(api: Everything) -> None:
    """Names/😀."""
    api.names.grinning()


@pytest.mark.no_example("no saved example to answer from")
def test_init(api: Everything) -> None:
    """Names/__init__."""
    api.names.init()


@pytest.mark.no_example("no saved example to answer from")
def test_class_14(api: Everything) -> None:
    """Names/__class__."""
    api.names.class_14()


@pytest.mark.no_example("no saved example to answer from")
def test_etc_passwd(api: Everything) -> None:
    """Names/../../etc/passwd."""
    api.names.etc_passwd()


@pytest.mark.no_example("no saved example to answer from")
def test_con(api: Everything) -> None:
    """Names/CON."""
    api.names.con()


@pytest.mark.no_example("no saved example to answer from")
def test_aux_txt(api: Everything) -> None:
    """Names/aux.txt."""
    api.names.aux_txt()


@pytest.mark.no_example("no saved example to answer from")
def test_a_b_c(api: Everything) -> None:
    """Names/a/b\\c."""
    api.names.a_b_c()


@pytest.mark.no_example("no saved example to answer from")
def test_get_it_19(api: Everything) -> None:
    """Names/Get it."""
    api.names.get_it_19()


@pytest.mark.no_example("no saved example to answer from")
def test_get_it_20(api: Everything) -> None:
    """Names/get IT."""
    api.names.get_it_20()


@pytest.mark.no_example("no saved example to answer from")
def test_get_it_21(api: Everything) -> None:
    """Names/get_it."""
    api.names.get_it_21()


@pytest.mark.no_example("no saved example to answer from")
def test_get_it_22(api: Everything) -> None:
    """Names/Get-It!"""
    api.names.get_it_22()


@pytest.mark.no_example("no saved example to answer from")
def test_get_users_id(api: Everything) -> None:
    """Names/GET /users/:id."""
    api.names.get_users_id()


@pytest.mark.no_example("no saved example to answer from")
def test_say_hi_bye_ls_id(api: Everything) -> None:
    """Names/say "hi" & 'bye'; `ls` $(id)."""
    api.names.say_hi_bye_ls_id()


@pytest.mark.no_example("no saved example to answer from")
def test_line_break(api: Everything) -> None:
    """Names/line break."""
    api.names.line_break()


@pytest.mark.no_example("no saved example to answer from")
def test_tab_here(api: Everything) -> None:
    """Names/tab       here."""
    api.names.tab_here()


@pytest.mark.no_example("no saved example to answer from")
def test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_gagujl(
    api: Everything,
) -> None:
    """Names/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx."""
    api.names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_gagujl()


@pytest.mark.no_example("no saved example to answer from")
def test_gnp_exe(api: Everything) -> None:
    """Names/\u202egnp.exe."""
    api.names.gnp_exe()


@pytest.mark.no_example("no saved example to answer from")
def test_c(api: Everything) -> None:
    """Names/C++."""
    api.names.c()


@pytest.mark.no_example("no saved example to answer from")
def test_hash(api: Everything) -> None:
    """Names/#hash."""
    api.names.hash()


@pytest.mark.no_example("no saved example to answer from")
def test_dash(api: Everything) -> None:
    """Names/-dash."""
    api.names.dash()


@pytest.mark.no_example("no saved example to answer from")
def test_at(api: Everything) -> None:
    """Names/@at."""
    api.names.at()


@pytest.mark.no_example("no saved example to answer from")
def test_brace(api: Everything) -> None:
    """Names/{{brace}}."""
    api.names.brace()


@pytest.mark.no_example("no saved example to answer from")
def test_raw(api: Everything) -> None:
    """Names/{% raw %}."""
    api.names.raw()


@pytest.mark.no_example("no saved example to answer from")
def test_get_35(api: Everything) -> None:
    """Names/\\."""
    api.names.get_35()


@pytest.mark.no_example("no saved example to answer from")
def test_get_36(api: Everything) -> None:
    """Names/'''."""
    api.names.get_36()


@pytest.mark.no_example("no saved example to answer from")
def test_get_37(api: Everything) -> None:
    """Names/\"\"\"."""
    api.names.get_37()


@pytest.mark.no_example("no saved example to answer from")
def test_get_it_inside(api: Everything) -> None:
    """Names/Get it/Inside."""
    api.names.get_it.inside()


@pytest.mark.no_example("no saved example to answer from")
def test_class_pass(api: Everything) -> None:
    """Names/class/pass."""
    api.names.class_.pass_()


@pytest.mark.no_example("no saved example to answer from")
def test_folder_in_a_nameless_folder(api: Everything) -> None:
    """Names//In a nameless folder."""
    api.names.folder.in_a_nameless_folder()
