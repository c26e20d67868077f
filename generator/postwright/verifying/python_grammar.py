"""What each kind of generated Python file may hold. The list is written by hand and changes with the templates."""

from collections.abc import Mapping
from dataclasses import dataclass

_PARTS = "Module arguments arg keyword alias withitem comprehension ExceptHandler"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """The allow-list of one kind of file.

    `statements` are by what they stand in, with the kind of their value. `imports` are names by module; `*` stands for
    any plain name of a module of the package. `names` are those that a file need not bind. Calls and decorators are
    written with dots, `Class` for what the file defines as a class or imports from the package. After what is in `open`
    any public attribute may come. `types` says whether subscripts are types, and `quoted` whether these may be
    texts, in classes that may have options.
    """

    statements: Mapping[str, frozenset[str]]
    nodes: frozenset[str]
    imports: Mapping[str, frozenset[str]]
    names: frozenset[str]
    calls: frozenset[str]
    attributes: frozenset[str]
    decorators: frozenset[str]
    bases: frozenset[str]
    open: tuple[str, ...]
    types: bool
    quoted: bool


def _lines(text: str) -> dict[str, frozenset[str]]:
    """Words by what stands before the colon of their line."""
    pairs = (line.strip().split(": ") for line in text.splitlines() if line.strip())
    return {name: frozenset(words.split()) for name, words in pairs}


def _grammar(
    statements: str,
    expressions: str,
    imports: str,
    *,
    names: str = "",
    calls: str = "",
    attributes: str = "",
    decorators: str = "",
    bases: str = "",
    after: str = "",
    types: bool = True,
    quoted: bool = False,
) -> Grammar:
    found = _lines(statements)
    kinds = {statement.partition(":")[0] for each in found.values() for statement in each}
    nodes = frozenset({*kinds, *expressions.split(), *_PARTS.split()})
    return Grammar(
        statements=found,
        nodes=nodes,
        imports=_lines(imports),
        names=frozenset(names.split()),
        calls=frozenset(calls.split()),
        attributes=frozenset(attributes.split()),
        decorators=frozenset(decorators.split()),
        bases=frozenset(bases.split()),
        open=tuple(after.split()),
        types=types,
        quoted=quoted,
    )


_TYPES = "str int float bool bytes list dict"
_AUTH = """
._core: ApiKeyAuth BasicAuth BearerAuth DigestAuth OAuth2Auth
._core.auth.asap: AsapAuth
._core.auth.aws: AwsSigV4Auth
._core.auth.edgegrid: EdgeGridAuth
._core.auth.hawk: HawkAuth
._core.auth.jwt: JwtAuth
._core.auth.ntlm: NtlmAuth
._core.auth.oauth1: OAuth1Auth
._core.auth.oauth2: AuthorizationCode ClientCredentials PasswordGrant RefreshToken RequestParameter
"""

MODULE = _grammar(
    """
    Module: Expr:Constant ImportFrom AnnAssign:Call ClassDef
    ClassDef: Expr:Constant FunctionDef AsyncFunctionDef Assign:Call
    FunctionDef: Expr:Constant Return:Call
    AsyncFunctionDef: Expr:Constant Return:Await
    """,
    "Attribute Await BinOp BitOr Call Constant Dict Lambda Name Subscript Tuple",
    """
    __future__: annotations
    collections.abc: Mapping Sequence
    functools: cached_property
    typing: Any Unpack
    ._core: AsyncResource FileContent FileSource Graphql OMIT Omit Operation Options Output PartOptions Resource
    ._core.old_names: OldName
    ._core.paging: Cursor Link Offset PageNumber
    ._auth: *
    ._client: *
    .types: *
    """,
    names=_TYPES,
    calls="self._call Class old.of",
    attributes="_call of",
    decorators="cached_property",
    bases="Resource AsyncResource",
    after="old.of()",
)

CLIENT = _grammar(
    """
    Module: Expr:Constant ImportFrom AnnAssign:Call ClassDef If
    If: ImportFrom
    ClassDef: Expr:Constant FunctionDef AsyncFunctionDef Assign:Call Assign:Constant
    FunctionDef: Expr:Constant Expr:Call ImportFrom Return:Call Return:Name
    AsyncFunctionDef: Expr:Constant Return:Await
    """,
    "Attribute Await BinOp BitOr Call Constant Dict Lambda Name Subscript Tuple",
    """
    __future__: annotations
    collections.abc: Mapping Sequence
    functools: cached_property
    typing: Any Literal Self TYPE_CHECKING Unpack
    ._core: AsyncClient AsyncClientOptions Client ClientOptions FileContent FileSource Graphql OMIT Omit Operation \
Options Output PartOptions SavedValues
    ._core.old_names: OldName
    ._core.paging: Cursor Link Offset PageNumber
    ._auth: *
    ._environments: ENVIRONMENTS
    ._saved_values: SAVED_VALUES
    ._variables: VARIABLES
    .types: *
    *: *
    """,
    names=f"{_TYPES} __init__ classmethod super",
    calls="self._call Class old.of super super().__init__ cls cls()._in_environment",
    attributes="_call of __init__ _in_environment",
    decorators="cached_property classmethod",
    bases="Client AsyncClient",
    after="old.of()",
)

PACKAGE = _grammar(
    """
    Module: Expr:Constant ImportFrom Assign:Constant Assign:Tuple If
    If: ImportFrom Assign:Dict FunctionDef Raise
    FunctionDef: If ImportFrom Return:Call
    """,
    "Call Compare Constant Dict FormattedValue JoinedStr Name NotIn Subscript Tuple",
    f"""{_AUTH}
    ._core: OMIT Answer ApiConnectionError ApiError ApiKeyAuth ApiStatusError ApiTimeoutError AuthError \
BadRequestError BasicAuth BearerAuth ConflictError DigestAuth FileContent FileSource ForbiddenError GoneError \
MissingVariableError NoAuth NotFoundError OAuth2Auth Omit PreconditionFailedError PreparedRequest RateLimitError \
RedirectError Response ResponseTooLargeError SavedFileError ServerError UnauthorizedError UnprocessableEntityError
    ._core.events: ServerSentEvent
    ._core.mock: MockError MockTransport
    ._core.stream: AsyncStream Stream
    ._client: *
    .extensions: *
    importlib: import_module
    typing: TYPE_CHECKING
    """,
    names="AttributeError __all__ __getattr__ __name__ __version__ getattr object str",
    calls="AttributeError getattr import_module",
    types=False,
)

EXTENSIONS = _grammar(
    """
    Module: Expr:Constant ImportFrom ClassDef
    ClassDef: Expr:Constant
    """,
    "Attribute Constant Name",
    ".: _client",
    bases="_client.*",
    after="_client",
)

VARIABLES = _grammar(
    "Module: Expr:Constant ImportFrom AnnAssign:Tuple",
    "Call Constant Name Subscript Tuple",
    """
    __future__: annotations
    ._core: Variable
    """,
    names="tuple",
    calls="Class",
)

SAVED_VALUES = _grammar(
    "Module: Expr:Constant ImportFrom AnnAssign:Dict",
    "Call Constant Dict Name Subscript Tuple",
    """
    __future__: annotations
    ._core: Part SavedValues
    """,
    names="dict str",
    calls="Class",
)

ENVIRONMENTS = _grammar(
    "Module: Expr:Constant ImportFrom AnnAssign:Dict",
    "BinOp BitOr Constant Dict Name Subscript Tuple",
    "__future__: annotations",
    names="dict str",
)

AUTH = _grammar(
    "Module: Expr:Constant ImportFrom Assign:Call",
    "Call Constant Name Tuple",
    _AUTH,
    calls="Class",
)

TYPES = _grammar(
    """
    Module: Expr:Constant ImportFrom ClassDef Assign:Call
    ClassDef: AnnAssign
    """,
    "BinOp BitOr Call Constant Dict Name Subscript Tuple",
    "typing: Any NotRequired TypedDict",
    names=_TYPES,
    calls="TypedDict",
    bases="TypedDict",
    quoted=True,
)

TESTS = _grammar(
    """
    Module: Expr:Constant Import ImportFrom FunctionDef
    FunctionDef: Expr:Constant Expr:Call Assign:Call Assign:Attribute AnnAssign AnnAssign:Attribute Assert If Try With
    If: Assert
    Try: Assign:Call ExceptHandler
    ExceptHandler: Assign:Name
    With: Expr:Call
    """,
    "Attribute BinOp BitOr BoolOp Call Compare Constant Dict Eq Gt GtE In Is IsNot List Lt LtE Name Not NotEq NotIn Or "
    "Set Sub Subscript Tuple UnaryOp USub",
    """
    pytest: import
    time: perf_counter
    typing: Any
    *: *
    """,
    names="bool dict float int isinstance len list str",
    calls="api.with_response() body.keys float isinstance len perf_counter pytest.mark.mock_status "
    "pytest.mark.needs_variables pytest.mark.no_example pytest.raises",
    attributes="body headers keys mark mock_status needs_variables no_example raises status value writes",
    decorators="pytest.mark.mock_status pytest.mark.needs_variables pytest.mark.no_example pytest.mark.writes",
    after="api",
    types=False,
)

CONFTEST = _grammar(
    """
    Module: Expr:Constant Import ImportFrom Assign:Tuple Assign:Constant ClassDef FunctionDef
    ClassDef: Expr:Constant Assign:Constant FunctionDef
    FunctionDef: Expr:Constant Expr:Call Assign:Call Assign:DictComp Assign:GeneratorExp AnnAssign:Attribute \
AnnAssign:Dict AnnAssign:DictComp If Return:Call Return:Constant Return:Name Try With
    If: Assign:BinOp Assign:Call Assign:ListComp Assign:Tuple Expr:Call If Return Return:Call With
    With: Assign:Attribute Assign:Call Expr:Yield
    Try: Expr:Call ExceptHandler
    ExceptHandler: Return:Constant
    """,
    "Add Attribute BinOp BitOr Call Compare Constant Dict DictComp Eq FormattedValue GeneratorExp IfExp In JoinedStr "
    "Lambda List ListComp Name Not Starred Subscript Tuple UnaryOp Yield",
    """
    collections.abc: Generator Iterator
    contextlib: contextmanager
    httpx2: import
    pytest: import
    typing: Any
    *: *
    """,
    names="__init__ any bool dict enumerate len list map str super tuple",
    calls="Class Class.from_environment Class.mocked ''.join _is_missing _made _on_server _variables any "
    "base_url.rstrip client.fill client.with_options enumerate group.addoption httpx2.Client httpx2.URL "
    "items.sort len map marks.get parser.getgroup places.get pytest.fixture pytest.skip request.node.iter_markers "
    "self._base_url.copy_with self._base_url.netloc.decode self._base_url.raw_path.rstrip str super "
    "super().__init__ super().handle_request text.partition",
    attributes="Client Config FixtureRequest HTTPTransport Item Parser Request Response URL __init__ _base_url "
    "addoption args base_url copy_with decode environment fill fixture from_environment get getgroup getoption "
    "handle_request headers iter_markers join mocked name netloc node option partition path raw_path replaced "
    "rstrip skip sort url variable with_options",
    decorators="contextmanager pytest.fixture",
    bases="httpx2.HTTPTransport",
    types=False,
)

PYTHON = {
    "__init__.py": PACKAGE,
    "_auth.py": AUTH,
    "_client.py": CLIENT,
    "_environments.py": ENVIRONMENTS,
    "_saved_values.py": SAVED_VALUES,
    "_variables.py": VARIABLES,
    "extensions.py": EXTENSIONS,
    "types.py": TYPES,
}
