"""Names."""

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
        """Inside."""
        return self._call(INSIDE, options)


class Class(Resource):
    """class.

    A folder called like a keyword.
    """

    def pass_(self, **options: Unpack[Options]) -> Any:
        """pass."""
        return self._call(PASS, options)


class Folder(Resource):
    """A folder without a name."""

    def in_a_nameless_folder(self, **options: Unpack[Options]) -> Any:
        """In a nameless folder."""
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
        """class."""
        return Class(self)

    @cached_property
    def folder(self) -> Folder:
        """"""
        return Folder(self)

    def base_url_names_0(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/0."""
        return self._call(BASE_URL_NAMES_0, options)

    def base_url_names_1(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/1."""
        return self._call(BASE_URL_NAMES_1, options)

    def get_class(self, **options: Unpack[Options]) -> Any:
        """class."""
        return self._call(GET_CLASS, options)

    def import_(self, **options: Unpack[Options]) -> Any:
        """import."""
        return self._call(IMPORT, options)

    def none(self, **options: Unpack[Options]) -> Any:
        """None."""
        return self._call(NONE, options)

    def print(self, **options: Unpack[Options]) -> Any:
        """print."""
        return self._call(PRINT, options)

    def self(self, **options: Unpack[Options]) -> Any:
        """self."""
        return self._call(SELF, options)

    def list_(self, **options: Unpack[Options]) -> Any:
        """list."""
        return self._call(LIST, options)

    def request_2nd_attempt(self, **options: Unpack[Options]) -> Any:
        """2nd attempt."""
        return self._call(REQUEST_2ND_ATTEMPT, options)

    def request_404(self, **options: Unpack[Options]) -> Any:
        """404."""
        return self._call(REQUEST_404, options)

    def uber_prufung(self, **options: Unpack[Options]) -> Any:
        """Über-prüfung."""
        return self._call(UBER_PRUFUNG, options)

    def ming_qian(self, **options: Unpack[Options]) -> Any:
        """名前."""
        return self._call(MING_QIAN, options)

    def grinning(self, **options: Unpack[Options]) -> Any:
        """😀."""
        return self._call(GRINNING, options)

    def init(self, **options: Unpack[Options]) -> Any:
        """__init__."""
        return self._call(INIT, options)

    def class_14(self, **options: Unpack[Options]) -> Any:
        """__class__."""
        return self._call(CLASS_14, options)

    def etc_passwd(self, **options: Unpack[Options]) -> Any:
        """../../etc/passwd."""
        return self._call(ETC_PASSWD, options)

    def con(self, **options: Unpack[Options]) -> Any:
        """CON."""
        return self._call(CON, options)

    def aux_txt(self, **options: Unpack[Options]) -> Any:
        """aux.txt."""
        return self._call(AUX_TXT, options)

    def a_b_c(self, **options: Unpack[Options]) -> Any:
        """a/b\\c."""
        return self._call(A_B_C, options)

    def get_it_19(self, **options: Unpack[Options]) -> Any:
        """Get it."""
        return self._call(GET_IT_19, options)

    def get_it_20(self, **options: Unpack[Options]) -> Any:
        """get IT."""
        return self._call(GET_IT_20, options)

    def get_it_21(self, **options: Unpack[Options]) -> Any:
        """get_it."""
        return self._call(GET_IT_21, options)

    def get_it_22(self, **options: Unpack[Options]) -> Any:
        """Get-It!"""
        return self._call(GET_IT_22, options)

    def get_users_id(self, **options: Unpack[Options]) -> Any:
        """GET /users/:id."""
        return self._call(GET_USERS_ID, options)

    def say_hi_bye_ls_id(self, **options: Unpack[Options]) -> Any:
        """say "hi" & 'bye'; `ls` $(id)."""
        return self._call(SAY_HI_BYE_LS_ID, options)

    def line_break(self, **options: Unpack[Options]) -> Any:
        """line break."""
        return self._call(LINE_BREAK, options)

    def tab_here(self, **options: Unpack[Options]) -> Any:
        """tab here."""
        return self._call(TAB_HERE, options)

    def xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_gagujl(
        self, **options: Unpack[Options]
    ) -> Any:
        """xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx."""
        return self._call(
            XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_GAGUJL, options
        )

    def gnp_exe(self, **options: Unpack[Options]) -> Any:
        """\u202egnp.exe."""
        return self._call(GNP_EXE, options)

    def c(self, **options: Unpack[Options]) -> Any:
        """C++."""
        return self._call(C, options)

    def hash(self, **options: Unpack[Options]) -> Any:
        """#hash."""
        return self._call(HASH, options)

    def dash(self, **options: Unpack[Options]) -> Any:
        """-dash."""
        return self._call(DASH, options)

    def at(self, **options: Unpack[Options]) -> Any:
        """@at."""
        return self._call(AT, options)

    def brace(self, **options: Unpack[Options]) -> Any:
        """{{brace}}."""
        return self._call(BRACE, options)

    def raw(self, **options: Unpack[Options]) -> Any:
        """{% raw %}."""
        return self._call(RAW, options)

    def get_35(self, **options: Unpack[Options]) -> Any:
        """\\."""
        return self._call(GET_35, options)

    def get_36(self, **options: Unpack[Options]) -> Any:
        """'''."""
        return self._call(GET_36, options)

    def get_37(self, **options: Unpack[Options]) -> Any:
        """\"\"\"."""
        return self._call(GET_37, options)


class AsyncGetIt(AsyncResource):
    """Get it.

    A folder that is called like a request.
    """

    async def inside(self, **options: Unpack[Options]) -> Any:
        """Inside."""
        return await self._call(INSIDE, options)


class AsyncClass(AsyncResource):
    """class.

    A folder called like a keyword.
    """

    async def pass_(self, **options: Unpack[Options]) -> Any:
        """pass."""
        return await self._call(PASS, options)


class AsyncFolder(AsyncResource):
    """A folder without a name."""

    async def in_a_nameless_folder(self, **options: Unpack[Options]) -> Any:
        """In a nameless folder."""
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
        """class."""
        return AsyncClass(self)

    @cached_property
    def folder(self) -> AsyncFolder:
        """"""
        return AsyncFolder(self)

    async def base_url_names_0(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/0."""
        return await self._call(BASE_URL_NAMES_0, options)

    async def base_url_names_1(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/1."""
        return await self._call(BASE_URL_NAMES_1, options)

    async def get_class(self, **options: Unpack[Options]) -> Any:
        """class."""
        return await self._call(GET_CLASS, options)

    async def import_(self, **options: Unpack[Options]) -> Any:
        """import."""
        return await self._call(IMPORT, options)

    async def none(self, **options: Unpack[Options]) -> Any:
        """None."""
        return await self._call(NONE, options)

    async def print(self, **options: Unpack[Options]) -> Any:
        """print."""
        return await self._call(PRINT, options)

    async def self(self, **options: Unpack[Options]) -> Any:
        """self."""
        return await self._call(SELF, options)

    async def list_(self, **options: Unpack[Options]) -> Any:
        """list."""
        return await self._call(LIST, options)

    async def request_2nd_attempt(self, **options: Unpack[Options]) -> Any:
        """2nd attempt."""
        return await self._call(REQUEST_2ND_ATTEMPT, options)

    async def request_404(self, **options: Unpack[Options]) -> Any:
        """404."""
        return await self._call(REQUEST_404, options)

    async def uber_prufung(self, **options: Unpack[Options]) -> Any:
        """Über-prüfung."""
        return await self._call(UBER_PRUFUNG, options)

    async def ming_qian(self, **options: Unpack[Options]) -> Any:
        """名前."""
        return await self._call(MING_QIAN, options)

    async def grinning(self, **options: Unpack[Options]) -> Any:
        """😀."""
        return await self._call(GRINNING, options)

    async def init(self, **options: Unpack[Options]) -> Any:
        """__init__."""
        return await self._call(INIT, options)

    async def class_14(self, **options: Unpack[Options]) -> Any:
        """__class__."""
        return await self._call(CLASS_14, options)

    async def etc_passwd(self, **options: Unpack[Options]) -> Any:
        """../../etc/passwd."""
        return await self._call(ETC_PASSWD, options)

    async def con(self, **options: Unpack[Options]) -> Any:
        """CON."""
        return await self._call(CON, options)

    async def aux_txt(self, **options: Unpack[Options]) -> Any:
        """aux.txt."""
        return await self._call(AUX_TXT, options)

    async def a_b_c(self, **options: Unpack[Options]) -> Any:
        """a/b\\c."""
        return await self._call(A_B_C, options)

    async def get_it_19(self, **options: Unpack[Options]) -> Any:
        """Get it."""
        return await self._call(GET_IT_19, options)

    async def get_it_20(self, **options: Unpack[Options]) -> Any:
        """get IT."""
        return await self._call(GET_IT_20, options)

    async def get_it_21(self, **options: Unpack[Options]) -> Any:
        """get_it."""
        return await self._call(GET_IT_21, options)

    async def get_it_22(self, **options: Unpack[Options]) -> Any:
        """Get-It!"""
        return await self._call(GET_IT_22, options)

    async def get_users_id(self, **options: Unpack[Options]) -> Any:
        """GET /users/:id."""
        return await self._call(GET_USERS_ID, options)

    async def say_hi_bye_ls_id(self, **options: Unpack[Options]) -> Any:
        """say "hi" & 'bye'; `ls` $(id)."""
        return await self._call(SAY_HI_BYE_LS_ID, options)

    async def line_break(self, **options: Unpack[Options]) -> Any:
        """line break."""
        return await self._call(LINE_BREAK, options)

    async def tab_here(self, **options: Unpack[Options]) -> Any:
        """tab here."""
        return await self._call(TAB_HERE, options)

    async def xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_gagujl(
        self, **options: Unpack[Options]
    ) -> Any:
        """xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx."""
        return await self._call(
            XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_GAGUJL, options
        )

    async def gnp_exe(self, **options: Unpack[Options]) -> Any:
        """\u202egnp.exe."""
        return await self._call(GNP_EXE, options)

    async def c(self, **options: Unpack[Options]) -> Any:
        """C++."""
        return await self._call(C, options)

    async def hash(self, **options: Unpack[Options]) -> Any:
        """#hash."""
        return await self._call(HASH, options)

    async def dash(self, **options: Unpack[Options]) -> Any:
        """-dash."""
        return await self._call(DASH, options)

    async def at(self, **options: Unpack[Options]) -> Any:
        """@at."""
        return await self._call(AT, options)

    async def brace(self, **options: Unpack[Options]) -> Any:
        """{{brace}}."""
        return await self._call(BRACE, options)

    async def raw(self, **options: Unpack[Options]) -> Any:
        """{% raw %}."""
        return await self._call(RAW, options)

    async def get_35(self, **options: Unpack[Options]) -> Any:
        """\\."""
        return await self._call(GET_35, options)

    async def get_36(self, **options: Unpack[Options]) -> Any:
        """'''."""
        return await self._call(GET_36, options)

    async def get_37(self, **options: Unpack[Options]) -> Any:
        """\"\"\"."""
        return await self._call(GET_37, options)
