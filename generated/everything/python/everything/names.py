"""Names."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

INSIDE: Operation[Any] = Operation(
    name="Names/Get it/Inside",
    method="GET",
    url="{{baseUrl}}/inside",
)

PASS: Operation[Any] = Operation(
    name="Names/class/pass",
    method="GET",
    url="{{baseUrl}}/pass",
)

IN_A_NAMELESS_FOLDER: Operation[Any] = Operation(
    name="Names//In a nameless folder",
    method="GET",
    url="{{baseUrl}}/in-a-nameless-folder",
)

BASE_URL_NAMES_0: Operation[Any] = Operation(
    name="Names/{{baseUrl}}/names/0",
    method="GET",
    url="{{baseUrl}}/names/0",
)

BASE_URL_NAMES_1: Operation[Any] = Operation(
    name="Names/{{baseUrl}}/names/1",
    method="GET",
    url="{{baseUrl}}/names/1",
)

GET_CLASS: Operation[Any] = Operation(
    name="Names/class",
    method="GET",
    url="{{baseUrl}}/names/2",
)

IMPORT: Operation[Any] = Operation(
    name="Names/import",
    method="GET",
    url="{{baseUrl}}/names/3",
)

NONE: Operation[Any] = Operation(
    name="Names/None",
    method="GET",
    url="{{baseUrl}}/names/4",
)

PRINT: Operation[Any] = Operation(
    name="Names/print",
    method="GET",
    url="{{baseUrl}}/names/5",
)

SELF: Operation[Any] = Operation(
    name="Names/self",
    method="GET",
    url="{{baseUrl}}/names/6",
)

LIST: Operation[Any] = Operation(
    name="Names/list",
    method="GET",
    url="{{baseUrl}}/names/7",
)

REQUEST_2ND_ATTEMPT: Operation[Any] = Operation(
    name="Names/2nd attempt",
    method="GET",
    url="{{baseUrl}}/names/8",
)

REQUEST_404: Operation[Any] = Operation(
    name="Names/404",
    method="GET",
    url="{{baseUrl}}/names/9",
)

UBER_PRUFUNG: Operation[Any] = Operation(
    name="Names/Über-prüfung",
    method="GET",
    url="{{baseUrl}}/names/10",
)

MING_QIAN: Operation[Any] = Operation(
    name="Names/名前",
    method="GET",
    url="{{baseUrl}}/names/11",
)

GRINNING: Operation[Any] = Operation(
    name="Names/😀",
    method="GET",
    url="{{baseUrl}}/names/12",
)

INIT: Operation[Any] = Operation(
    name="Names/__init__",
    method="GET",
    url="{{baseUrl}}/names/13",
)

CLASS_14: Operation[Any] = Operation(
    name="Names/__class__",
    method="GET",
    url="{{baseUrl}}/names/14",
)

ETC_PASSWD: Operation[Any] = Operation(
    name="Names/../../etc/passwd",
    method="GET",
    url="{{baseUrl}}/names/15",
)

CON: Operation[Any] = Operation(
    name="Names/CON",
    method="GET",
    url="{{baseUrl}}/names/16",
)

AUX_TXT: Operation[Any] = Operation(
    name="Names/aux.txt",
    method="GET",
    url="{{baseUrl}}/names/17",
)

A_B_C: Operation[Any] = Operation(
    name="Names/a/b\\c",
    method="GET",
    url="{{baseUrl}}/names/18",
)

GET_IT_19: Operation[Any] = Operation(
    name="Names/Get it",
    method="GET",
    url="{{baseUrl}}/names/19",
)

GET_IT_20: Operation[Any] = Operation(
    name="Names/get IT",
    method="GET",
    url="{{baseUrl}}/names/20",
)

GET_IT_21: Operation[Any] = Operation(
    name="Names/get_it",
    method="GET",
    url="{{baseUrl}}/names/21",
)

GET_IT_22: Operation[Any] = Operation(
    name="Names/Get-It!",
    method="GET",
    url="{{baseUrl}}/names/22",
)

GET_USERS_ID: Operation[Any] = Operation(
    name="Names/GET /users/:id",
    method="GET",
    url="{{baseUrl}}/names/23",
)

SAY_HI_BYE_LS_ID: Operation[Any] = Operation(
    name="Names/say \"hi\" & 'bye'; `ls` $(id)",
    method="GET",
    url="{{baseUrl}}/names/24",
)

LINE_BREAK: Operation[Any] = Operation(
    name="Names/line\nbreak",
    method="GET",
    url="{{baseUrl}}/names/25",
)

TAB_HERE: Operation[Any] = Operation(
    name="Names/tab\there",
    method="GET",
    url="{{baseUrl}}/names/26",
)

XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_GAGUJL: Operation[Any] = (
    Operation(
        name="Names/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        method="GET",
        url="{{baseUrl}}/names/27",
    )
)

GNP_EXE: Operation[Any] = Operation(
    name="Names/\u202egnp.exe",
    method="GET",
    url="{{baseUrl}}/names/28",
)

C: Operation[Any] = Operation(
    name="Names/C++",
    method="GET",
    url="{{baseUrl}}/names/29",
)

HASH: Operation[Any] = Operation(
    name="Names/#hash",
    method="GET",
    url="{{baseUrl}}/names/30",
)

DASH: Operation[Any] = Operation(
    name="Names/-dash",
    method="GET",
    url="{{baseUrl}}/names/31",
)

AT: Operation[Any] = Operation(
    name="Names/@at",
    method="GET",
    url="{{baseUrl}}/names/32",
)

BRACE: Operation[Any] = Operation(
    name="Names/{{brace}}",
    method="GET",
    url="{{baseUrl}}/names/33",
)

RAW: Operation[Any] = Operation(
    name="Names/{% raw %}",
    method="GET",
    url="{{baseUrl}}/names/34",
)

GET_35: Operation[Any] = Operation(
    name="Names/\\",
    method="GET",
    url="{{baseUrl}}/names/35",
)

GET_36: Operation[Any] = Operation(
    name="Names/'''",
    method="GET",
    url="{{baseUrl}}/names/36",
)

GET_37: Operation[Any] = Operation(
    name='Names/"""',
    method="GET",
    url="{{baseUrl}}/names/37",
)


class GetIt(Resource):
    """Get it.

    A folder that is called like a request.
    """

    def inside(self, **options: Unpack[Options]) -> Any:
        """Inside.

        Example:
            >>> api.names.get_it.inside()
        """
        return self._call(INSIDE, options)


class Class(Resource):
    """Class.

    A folder called like a keyword.
    """

    def pass_(self, **options: Unpack[Options]) -> Any:
        """Pass.

        Example:
            >>> api.names.class_.pass_()
        """
        return self._call(PASS, options)


class Folder(Resource):
    """A folder without a name."""

    def in_a_nameless_folder(self, **options: Unpack[Options]) -> Any:
        """In a nameless folder.

        Example:
            >>> api.names.folder.in_a_nameless_folder()
        """
        return self._call(IN_A_NAMELESS_FOLDER, options)


class Names(Resource):
    """Names.

    What a request may be called.
    """

    @cached_property
    def get_it(self) -> GetIt:
        """Get it."""
        return GetIt(self)

    @cached_property
    def class_(self) -> Class:
        """Class."""
        return Class(self)

    @cached_property
    def folder(self) -> Folder:
        """"""
        return Folder(self)

    def base_url_names_0(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/0.

        Example:
            >>> api.names.base_url_names_0()
        """
        return self._call(BASE_URL_NAMES_0, options)

    def base_url_names_1(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/1.

        Example:
            >>> api.names.base_url_names_1()
        """
        return self._call(BASE_URL_NAMES_1, options)

    def get_class(self, **options: Unpack[Options]) -> Any:
        """Class.

        Example:
            >>> api.names.get_class()
        """
        return self._call(GET_CLASS, options)

    def import_(self, **options: Unpack[Options]) -> Any:
        """Import.

        Example:
            >>> api.names.import_()
        """
        return self._call(IMPORT, options)

    def none(self, **options: Unpack[Options]) -> Any:
        """None.

        Example:
            >>> api.names.none()
        """
        return self._call(NONE, options)

    def print(self, **options: Unpack[Options]) -> Any:
        """Print.

        Example:
            >>> api.names.print()
        """
        return self._call(PRINT, options)

    def self(self, **options: Unpack[Options]) -> Any:
        """Self.

        Example:
            >>> api.names.self()
        """
        return self._call(SELF, options)

    def list_(self, **options: Unpack[Options]) -> Any:
        """List.

        Example:
            >>> api.names.list_()
        """
        return self._call(LIST, options)

    def request_2nd_attempt(self, **options: Unpack[Options]) -> Any:
        """2nd attempt.

        Example:
            >>> api.names.request_2nd_attempt()
        """
        return self._call(REQUEST_2ND_ATTEMPT, options)

    def request_404(self, **options: Unpack[Options]) -> Any:
        """404.

        Example:
            >>> api.names.request_404()
        """
        return self._call(REQUEST_404, options)

    def uber_prufung(self, **options: Unpack[Options]) -> Any:
        """Über-prüfung.

        Example:
            >>> api.names.uber_prufung()
        """
        return self._call(UBER_PRUFUNG, options)

    def ming_qian(self, **options: Unpack[Options]) -> Any:
        """名前.

        Example:
            >>> api.names.ming_qian()
        """
        return self._call(MING_QIAN, options)

    def grinning(self, **options: Unpack[Options]) -> Any:
        """😀.

        Example:
            >>> api.names.grinning()
        """
        return self._call(GRINNING, options)

    def init(self, **options: Unpack[Options]) -> Any:
        """init__.

        Example:
            >>> api.names.init()
        """
        return self._call(INIT, options)

    def class_14(self, **options: Unpack[Options]) -> Any:
        """class__.

        Example:
            >>> api.names.class_14()
        """
        return self._call(CLASS_14, options)

    def etc_passwd(self, **options: Unpack[Options]) -> Any:
        """../../etc/passwd.

        Example:
            >>> api.names.etc_passwd()
        """
        return self._call(ETC_PASSWD, options)

    def con(self, **options: Unpack[Options]) -> Any:
        """CON.

        Example:
            >>> api.names.con()
        """
        return self._call(CON, options)

    def aux_txt(self, **options: Unpack[Options]) -> Any:
        """aux.txt.

        Example:
            >>> api.names.aux_txt()
        """
        return self._call(AUX_TXT, options)

    def a_b_c(self, **options: Unpack[Options]) -> Any:
        """a/b\\c.

        Example:
            >>> api.names.a_b_c()
        """
        return self._call(A_B_C, options)

    def get_it_19(self, **options: Unpack[Options]) -> Any:
        """Get it.

        Example:
            >>> api.names.get_it_19()
        """
        return self._call(GET_IT_19, options)

    def get_it_20(self, **options: Unpack[Options]) -> Any:
        """Get IT.

        Example:
            >>> api.names.get_it_20()
        """
        return self._call(GET_IT_20, options)

    def get_it_21(self, **options: Unpack[Options]) -> Any:
        """get_it.

        Example:
            >>> api.names.get_it_21()
        """
        return self._call(GET_IT_21, options)

    def get_it_22(self, **options: Unpack[Options]) -> Any:
        """Get-It!

        Example:
            >>> api.names.get_it_22()
        """
        return self._call(GET_IT_22, options)

    def get_users_id(self, **options: Unpack[Options]) -> Any:
        """GET /users/:id.

        Example:
            >>> api.names.get_users_id()
        """
        return self._call(GET_USERS_ID, options)

    def say_hi_bye_ls_id(self, **options: Unpack[Options]) -> Any:
        """Say "hi" & 'bye'; `ls` $(id).

        Example:
            >>> api.names.say_hi_bye_ls_id()
        """
        return self._call(SAY_HI_BYE_LS_ID, options)

    def line_break(self, **options: Unpack[Options]) -> Any:
        """Line break.

        Example:
            >>> api.names.line_break()
        """
        return self._call(LINE_BREAK, options)

    def tab_here(self, **options: Unpack[Options]) -> Any:
        """Tab here.

        Example:
            >>> api.names.tab_here()
        """
        return self._call(TAB_HERE, options)

    def xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_gagujl(
        self, **options: Unpack[Options]
    ) -> Any:
        """Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.

        Example:
            >>> api.names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_gagujl()
        """
        return self._call(
            XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_GAGUJL, options
        )

    def gnp_exe(self, **options: Unpack[Options]) -> Any:
        """\u202egnp.exe.

        Example:
            >>> api.names.gnp_exe()
        """
        return self._call(GNP_EXE, options)

    def c(self, **options: Unpack[Options]) -> Any:
        """C++.

        Example:
            >>> api.names.c()
        """
        return self._call(C, options)

    def hash(self, **options: Unpack[Options]) -> Any:
        """Hash.

        Example:
            >>> api.names.hash()
        """
        return self._call(HASH, options)

    def dash(self, **options: Unpack[Options]) -> Any:
        """Dash.

        Example:
            >>> api.names.dash()
        """
        return self._call(DASH, options)

    def at(self, **options: Unpack[Options]) -> Any:
        """@at.

        Example:
            >>> api.names.at()
        """
        return self._call(AT, options)

    def brace(self, **options: Unpack[Options]) -> Any:
        """{{brace}}.

        Example:
            >>> api.names.brace()
        """
        return self._call(BRACE, options)

    def raw(self, **options: Unpack[Options]) -> Any:
        """{% raw %}.

        Example:
            >>> api.names.raw()
        """
        return self._call(RAW, options)

    def get_35(self, **options: Unpack[Options]) -> Any:
        """\\.

        Example:
            >>> api.names.get_35()
        """
        return self._call(GET_35, options)

    def get_36(self, **options: Unpack[Options]) -> Any:
        """'''.

        Example:
            >>> api.names.get_36()
        """
        return self._call(GET_36, options)

    def get_37(self, **options: Unpack[Options]) -> Any:
        """\"\"\".

        Example:
            >>> api.names.get_37()
        """
        return self._call(GET_37, options)


class AsyncGetIt(AsyncResource):
    """Get it.

    A folder that is called like a request.
    """

    async def inside(self, **options: Unpack[Options]) -> Any:
        """Inside.

        Example:
            >>> await api.names.get_it.inside()
        """
        return await self._call(INSIDE, options)


class AsyncClass(AsyncResource):
    """Class.

    A folder called like a keyword.
    """

    async def pass_(self, **options: Unpack[Options]) -> Any:
        """Pass.

        Example:
            >>> await api.names.class_.pass_()
        """
        return await self._call(PASS, options)


class AsyncFolder(AsyncResource):
    """A folder without a name."""

    async def in_a_nameless_folder(self, **options: Unpack[Options]) -> Any:
        """In a nameless folder.

        Example:
            >>> await api.names.folder.in_a_nameless_folder()
        """
        return await self._call(IN_A_NAMELESS_FOLDER, options)


class AsyncNames(AsyncResource):
    """Names.

    What a request may be called.
    """

    @cached_property
    def get_it(self) -> AsyncGetIt:
        """Get it."""
        return AsyncGetIt(self)

    @cached_property
    def class_(self) -> AsyncClass:
        """Class."""
        return AsyncClass(self)

    @cached_property
    def folder(self) -> AsyncFolder:
        """"""
        return AsyncFolder(self)

    async def base_url_names_0(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/0.

        Example:
            >>> await api.names.base_url_names_0()
        """
        return await self._call(BASE_URL_NAMES_0, options)

    async def base_url_names_1(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/1.

        Example:
            >>> await api.names.base_url_names_1()
        """
        return await self._call(BASE_URL_NAMES_1, options)

    async def get_class(self, **options: Unpack[Options]) -> Any:
        """Class.

        Example:
            >>> await api.names.get_class()
        """
        return await self._call(GET_CLASS, options)

    async def import_(self, **options: Unpack[Options]) -> Any:
        """Import.

        Example:
            >>> await api.names.import_()
        """
        return await self._call(IMPORT, options)

    async def none(self, **options: Unpack[Options]) -> Any:
        """None.

        Example:
            >>> await api.names.none()
        """
        return await self._call(NONE, options)

    async def print(self, **options: Unpack[Options]) -> Any:
        """Print.

        Example:
            >>> await api.names.print()
        """
        return await self._call(PRINT, options)

    async def self(self, **options: Unpack[Options]) -> Any:
        """Self.

        Example:
            >>> await api.names.self()
        """
        return await self._call(SELF, options)

    async def list_(self, **options: Unpack[Options]) -> Any:
        """List.

        Example:
            >>> await api.names.list_()
        """
        return await self._call(LIST, options)

    async def request_2nd_attempt(self, **options: Unpack[Options]) -> Any:
        """2nd attempt.

        Example:
            >>> await api.names.request_2nd_attempt()
        """
        return await self._call(REQUEST_2ND_ATTEMPT, options)

    async def request_404(self, **options: Unpack[Options]) -> Any:
        """404.

        Example:
            >>> await api.names.request_404()
        """
        return await self._call(REQUEST_404, options)

    async def uber_prufung(self, **options: Unpack[Options]) -> Any:
        """Über-prüfung.

        Example:
            >>> await api.names.uber_prufung()
        """
        return await self._call(UBER_PRUFUNG, options)

    async def ming_qian(self, **options: Unpack[Options]) -> Any:
        """名前.

        Example:
            >>> await api.names.ming_qian()
        """
        return await self._call(MING_QIAN, options)

    async def grinning(self, **options: Unpack[Options]) -> Any:
        """😀.

        Example:
            >>> await api.names.grinning()
        """
        return await self._call(GRINNING, options)

    async def init(self, **options: Unpack[Options]) -> Any:
        """init__.

        Example:
            >>> await api.names.init()
        """
        return await self._call(INIT, options)

    async def class_14(self, **options: Unpack[Options]) -> Any:
        """class__.

        Example:
            >>> await api.names.class_14()
        """
        return await self._call(CLASS_14, options)

    async def etc_passwd(self, **options: Unpack[Options]) -> Any:
        """../../etc/passwd.

        Example:
            >>> await api.names.etc_passwd()
        """
        return await self._call(ETC_PASSWD, options)

    async def con(self, **options: Unpack[Options]) -> Any:
        """CON.

        Example:
            >>> await api.names.con()
        """
        return await self._call(CON, options)

    async def aux_txt(self, **options: Unpack[Options]) -> Any:
        """aux.txt.

        Example:
            >>> await api.names.aux_txt()
        """
        return await self._call(AUX_TXT, options)

    async def a_b_c(self, **options: Unpack[Options]) -> Any:
        """a/b\\c.

        Example:
            >>> await api.names.a_b_c()
        """
        return await self._call(A_B_C, options)

    async def get_it_19(self, **options: Unpack[Options]) -> Any:
        """Get it.

        Example:
            >>> await api.names.get_it_19()
        """
        return await self._call(GET_IT_19, options)

    async def get_it_20(self, **options: Unpack[Options]) -> Any:
        """Get IT.

        Example:
            >>> await api.names.get_it_20()
        """
        return await self._call(GET_IT_20, options)

    async def get_it_21(self, **options: Unpack[Options]) -> Any:
        """get_it.

        Example:
            >>> await api.names.get_it_21()
        """
        return await self._call(GET_IT_21, options)

    async def get_it_22(self, **options: Unpack[Options]) -> Any:
        """Get-It!

        Example:
            >>> await api.names.get_it_22()
        """
        return await self._call(GET_IT_22, options)

    async def get_users_id(self, **options: Unpack[Options]) -> Any:
        """GET /users/:id.

        Example:
            >>> await api.names.get_users_id()
        """
        return await self._call(GET_USERS_ID, options)

    async def say_hi_bye_ls_id(self, **options: Unpack[Options]) -> Any:
        """Say "hi" & 'bye'; `ls` $(id).

        Example:
            >>> await api.names.say_hi_bye_ls_id()
        """
        return await self._call(SAY_HI_BYE_LS_ID, options)

    async def line_break(self, **options: Unpack[Options]) -> Any:
        """Line break.

        Example:
            >>> await api.names.line_break()
        """
        return await self._call(LINE_BREAK, options)

    async def tab_here(self, **options: Unpack[Options]) -> Any:
        """Tab here.

        Example:
            >>> await api.names.tab_here()
        """
        return await self._call(TAB_HERE, options)

    async def xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_gagujl(
        self, **options: Unpack[Options]
    ) -> Any:
        """Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.

        Example:
            >>> await api.names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_gagujl()
        """
        return await self._call(
            XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_GAGUJL, options
        )

    async def gnp_exe(self, **options: Unpack[Options]) -> Any:
        """\u202egnp.exe.

        Example:
            >>> await api.names.gnp_exe()
        """
        return await self._call(GNP_EXE, options)

    async def c(self, **options: Unpack[Options]) -> Any:
        """C++.

        Example:
            >>> await api.names.c()
        """
        return await self._call(C, options)

    async def hash(self, **options: Unpack[Options]) -> Any:
        """Hash.

        Example:
            >>> await api.names.hash()
        """
        return await self._call(HASH, options)

    async def dash(self, **options: Unpack[Options]) -> Any:
        """Dash.

        Example:
            >>> await api.names.dash()
        """
        return await self._call(DASH, options)

    async def at(self, **options: Unpack[Options]) -> Any:
        """@at.

        Example:
            >>> await api.names.at()
        """
        return await self._call(AT, options)

    async def brace(self, **options: Unpack[Options]) -> Any:
        """{{brace}}.

        Example:
            >>> await api.names.brace()
        """
        return await self._call(BRACE, options)

    async def raw(self, **options: Unpack[Options]) -> Any:
        """{% raw %}.

        Example:
            >>> await api.names.raw()
        """
        return await self._call(RAW, options)

    async def get_35(self, **options: Unpack[Options]) -> Any:
        """\\.

        Example:
            >>> await api.names.get_35()
        """
        return await self._call(GET_35, options)

    async def get_36(self, **options: Unpack[Options]) -> Any:
        """'''.

        Example:
            >>> await api.names.get_36()
        """
        return await self._call(GET_36, options)

    async def get_37(self, **options: Unpack[Options]) -> Any:
        """\"\"\".

        Example:
            >>> await api.names.get_37()
        """
        return await self._call(GET_37, options)
