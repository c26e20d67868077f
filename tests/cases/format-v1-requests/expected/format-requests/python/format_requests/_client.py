"""Format requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import API_KEY_AUTH, BASIC_AUTH, BEARER_AUTH
from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    FileContent,
    FileSource,
    Graphql,
    Omit,
    Operation,
    Options,
    PartOptions,
    SavedValues,
)
from ._variables import VARIABLES
from .types import AskInput, MakeAnOrderResult

SEARCH: Operation[Any] = Operation(
    name="Search",
    method="GET",
    url="{{baseUrl}}/search",
)

QUERY_IN_THE_URL: Operation[Any] = Operation(
    name="Query in the URL",
    method="GET",
    url="{{baseUrl}}/search",
)

HEADERS_AS_TEXT: Operation[Any] = Operation(
    name="Headers as text",
    method="GET",
    url="{{baseUrl}}/plain",
    headers=(("Accept", "text/plain"), ("X-Time", "12:30")),
)

HEADERS_AS_DATA: Operation[Any] = Operation(
    name="Headers as data",
    method="GET",
    url="{{baseUrl}}/data",
    headers=(("Accept", "application/json"), ("X-More", "{{more}}")),
)

UPLOAD: Operation[Any] = Operation(
    name="Upload",
    method="POST",
    url="{{baseUrl}}/files",
    body="multipart",
    parts={"file": PartOptions(file=True)},
)

LOG_IN: Operation[Any] = Operation(
    name="Log in",
    method="POST",
    url="{{baseUrl}}/login",
    body="form",
)

MAKE_AN_ORDER: Operation[MakeAnOrderResult] = Operation(
    name="Make an order",
    method="POST",
    url="{{baseUrl}}/orders",
    body="json",
)

SEND_A_FILE: Operation[Any] = Operation(
    name="Send a file",
    method="PUT",
    url="{{baseUrl}}/files/1",
    body="file",
)

ASK: Operation[Any] = Operation(
    name="Ask",
    method="POST",
    url="{{baseUrl}}/graphql",
    body="graphql",
    graphql=Graphql(query="{ me { id } }"),
)

BODY_SWITCHED_OFF: Operation[Any] = Operation(
    name="Body switched off",
    method="POST",
    url="{{baseUrl}}/off",
)

NO_BODY: Operation[Any] = Operation(
    name="No body",
    method="POST",
    url="{{baseUrl}}/none",
)

BODY_WITHOUT_A_MODE: Operation[Any] = Operation(
    name="Body without a mode",
    method="POST",
    url="{{baseUrl}}/guess",
    body="raw",
)

BASIC_HELPER: Operation[Any] = Operation(
    name="Basic helper",
    method="GET",
    url="{{baseUrl}}/basic",
    auth=BASIC_AUTH,
)

HELPER_AS_TEXT: Operation[Any] = Operation(
    name="Helper as text",
    method="GET",
    url="{{baseUrl}}/bearer",
    auth=BEARER_AUTH,
)

AUTH_OF_TODAY: Operation[Any] = Operation(
    name="Auth of today",
    method="GET",
    url="{{baseUrl}}/key",
    auth=API_KEY_AUTH,
)


class FormatRequests(Client):
    """Format requests."""

    _user_agent = "format-requests/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        more: str | None = None,
        user: str | None = None,
        password: str | None = None,
        token: str | None = None,
        key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "more": more,
                "user": user,
                "password": password,
                "token": token,
                "key": key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def search(
        self,
        *,
        q: str | Omit = OMIT,
        page: int | str | Omit = OMIT,
        flag: str | None | Omit = OMIT,
        empty: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Search.

        Args:
            q: What to find.

        Example:
            >>> api.search(q="tea")
        """
        return self._call(
            SEARCH, options, query={"q": q, "page": page, "flag": flag, "empty": empty}
        )

    def query_in_the_url(
        self,
        *,
        q: str | Omit = OMIT,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query in the URL.

        Example:
            >>> api.query_in_the_url(q="tea", page=2)
        """
        return self._call(QUERY_IN_THE_URL, options, query={"q": q, "page": page})

    def headers_as_text(
        self,
        *,
        x_time: str | Omit = OMIT,
        x_off: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Headers as text.

        Example:
            >>> api.headers_as_text()
        """
        return self._call(
            HEADERS_AS_TEXT, options, headers={"X-Time": x_time, "X-Off": x_off}
        )

    def headers_as_data(
        self,
        *,
        x_old: int | str | Omit = OMIT,
        x_off: int | str | Omit = OMIT,
        x_more: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Headers as data.

        Example:
            >>> api.headers_as_data()
        """
        return self._call(
            HEADERS_AS_DATA,
            options,
            headers={"X-Old": x_old, "X-Off": x_off, "X-More": x_more},
        )

    def upload(
        self,
        *,
        note: str | Omit = OMIT,
        old: int | str | Omit = OMIT,
        file: FileContent | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Upload.

        Example:
            >>> api.upload(note="hello", file=b'...')
        """
        return self._call(
            UPLOAD, options, body={"note": note, "old": old, "file": file}
        )

    def log_in(
        self,
        *,
        user: str | int | Omit = OMIT,
        hint: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Log in.

        Args:
            user: Its name.

        Example:
            >>> api.log_in(user="<user>")
        """
        return self._call(LOG_IN, options, body={"user": user, "hint": hint})

    def make_an_order(
        self,
        *,
        item: str | Omit = OMIT,
        count: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> MakeAnOrderResult:
        """Make an order.

        Returns:
            `MakeAnOrderResult`, as in the saved response "Made".

        Raises:
            ConflictError: Status 409 ("Refused") with a body of `Error`.

        Example:
            >>> api.make_an_order(item="tea", count=2)
        """
        return self._call(MAKE_AN_ORDER, options, body={"item": item, "count": count})

    def send_a_file(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Send a file.

        Example:
            >>> api.send_a_file(body=b'...')
        """
        return self._call(SEND_A_FILE, options, body=body)

    def ask(
        self, *, variables: AskInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Ask.

        Example:
            >>> api.ask(variables={"a": 1})
        """
        return self._call(ASK, options, body=variables)

    def body_switched_off(self, **options: Unpack[Options]) -> Any:
        """Body switched off.

        Example:
            >>> api.body_switched_off()
        """
        return self._call(BODY_SWITCHED_OFF, options)

    def no_body(self, **options: Unpack[Options]) -> Any:
        """No body.

        Example:
            >>> api.no_body()
        """
        return self._call(NO_BODY, options)

    def body_without_a_mode(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Body without a mode.

        Example:
            >>> api.body_without_a_mode(body="guessed")
        """
        return self._call(BODY_WITHOUT_A_MODE, options, body=body)

    def basic_helper(self, **options: Unpack[Options]) -> Any:
        """Basic helper.

        Example:
            >>> api.basic_helper()
        """
        return self._call(BASIC_HELPER, options)

    def helper_as_text(self, **options: Unpack[Options]) -> Any:
        """Helper as text.

        Example:
            >>> api.helper_as_text()
        """
        return self._call(HELPER_AS_TEXT, options)

    def auth_of_today(self, **options: Unpack[Options]) -> Any:
        """Auth of today.

        Example:
            >>> api.auth_of_today()
        """
        return self._call(AUTH_OF_TODAY, options)


class AsyncFormatRequests(AsyncClient):
    """Format requests."""

    _user_agent = "format-requests/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        more: str | None = None,
        user: str | None = None,
        password: str | None = None,
        token: str | None = None,
        key: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "more": more,
                "user": user,
                "password": password,
                "token": token,
                "key": key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def search(
        self,
        *,
        q: str | Omit = OMIT,
        page: int | str | Omit = OMIT,
        flag: str | None | Omit = OMIT,
        empty: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Search.

        Args:
            q: What to find.

        Example:
            >>> await api.search(q="tea")
        """
        return await self._call(
            SEARCH, options, query={"q": q, "page": page, "flag": flag, "empty": empty}
        )

    async def query_in_the_url(
        self,
        *,
        q: str | Omit = OMIT,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query in the URL.

        Example:
            >>> await api.query_in_the_url(q="tea", page=2)
        """
        return await self._call(QUERY_IN_THE_URL, options, query={"q": q, "page": page})

    async def headers_as_text(
        self,
        *,
        x_time: str | Omit = OMIT,
        x_off: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Headers as text.

        Example:
            >>> await api.headers_as_text()
        """
        return await self._call(
            HEADERS_AS_TEXT, options, headers={"X-Time": x_time, "X-Off": x_off}
        )

    async def headers_as_data(
        self,
        *,
        x_old: int | str | Omit = OMIT,
        x_off: int | str | Omit = OMIT,
        x_more: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Headers as data.

        Example:
            >>> await api.headers_as_data()
        """
        return await self._call(
            HEADERS_AS_DATA,
            options,
            headers={"X-Old": x_old, "X-Off": x_off, "X-More": x_more},
        )

    async def upload(
        self,
        *,
        note: str | Omit = OMIT,
        old: int | str | Omit = OMIT,
        file: FileContent | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Upload.

        Example:
            >>> await api.upload(note="hello", file=b'...')
        """
        return await self._call(
            UPLOAD, options, body={"note": note, "old": old, "file": file}
        )

    async def log_in(
        self,
        *,
        user: str | int | Omit = OMIT,
        hint: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Log in.

        Args:
            user: Its name.

        Example:
            >>> await api.log_in(user="<user>")
        """
        return await self._call(LOG_IN, options, body={"user": user, "hint": hint})

    async def make_an_order(
        self,
        *,
        item: str | Omit = OMIT,
        count: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> MakeAnOrderResult:
        """Make an order.

        Returns:
            `MakeAnOrderResult`, as in the saved response "Made".

        Raises:
            ConflictError: Status 409 ("Refused") with a body of `Error`.

        Example:
            >>> await api.make_an_order(item="tea", count=2)
        """
        return await self._call(
            MAKE_AN_ORDER, options, body={"item": item, "count": count}
        )

    async def send_a_file(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Send a file.

        Example:
            >>> await api.send_a_file(body=b'...')
        """
        return await self._call(SEND_A_FILE, options, body=body)

    async def ask(
        self, *, variables: AskInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Ask.

        Example:
            >>> await api.ask(variables={"a": 1})
        """
        return await self._call(ASK, options, body=variables)

    async def body_switched_off(self, **options: Unpack[Options]) -> Any:
        """Body switched off.

        Example:
            >>> await api.body_switched_off()
        """
        return await self._call(BODY_SWITCHED_OFF, options)

    async def no_body(self, **options: Unpack[Options]) -> Any:
        """No body.

        Example:
            >>> await api.no_body()
        """
        return await self._call(NO_BODY, options)

    async def body_without_a_mode(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Body without a mode.

        Example:
            >>> await api.body_without_a_mode(body="guessed")
        """
        return await self._call(BODY_WITHOUT_A_MODE, options, body=body)

    async def basic_helper(self, **options: Unpack[Options]) -> Any:
        """Basic helper.

        Example:
            >>> await api.basic_helper()
        """
        return await self._call(BASIC_HELPER, options)

    async def helper_as_text(self, **options: Unpack[Options]) -> Any:
        """Helper as text.

        Example:
            >>> await api.helper_as_text()
        """
        return await self._call(HELPER_AS_TEXT, options)

    async def auth_of_today(self, **options: Unpack[Options]) -> Any:
        """Auth of today.

        Example:
            >>> await api.auth_of_today()
        """
        return await self._call(AUTH_OF_TODAY, options)
