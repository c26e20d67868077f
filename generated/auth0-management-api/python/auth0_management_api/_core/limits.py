"""How much of an answer is read; imported by a client that has a limit."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING

import httpx2

from .errors import ResponseTooLargeError

if TYPE_CHECKING:
    from .request import PreparedRequest


class Limited(httpx2.Auth):
    """Has another auth do its work on answers of no more than so many bytes.

    Each answer counts for itself, its content coding undone; those that ask for
    credentials, or bring a token, are answers too.
    """

    def __init__(
        self, auth: httpx2.Auth | None, request: PreparedRequest, limit: int
    ) -> None:
        self._auth = auth or httpx2.Auth()
        self._request = request
        self._limit = limit

    def sync_auth_flow(
        self, request: httpx2.Request
    ) -> Generator[httpx2.Request, httpx2.Response]:
        """Take the steps of the other auth."""
        steps = self._auth.sync_auth_flow(request)
        try:
            step = next(steps)
            while True:
                response = yield step
                self._limit_reading(response)
                step = steps.send(response)
        except StopIteration:
            return
        finally:
            steps.close()

    async def async_auth_flow(
        self, request: httpx2.Request
    ) -> AsyncGenerator[httpx2.Request, httpx2.Response]:
        """Take the steps of the other auth."""
        steps = self._auth.async_auth_flow(request)
        try:
            step = await anext(steps)
            while True:
                response = yield step
                self._limit_reading_async(response)
                step = await steps.asend(response)
        except StopAsyncIteration:
            return
        finally:
            await steps.aclose()

    def _limit_reading(self, response: httpx2.Response) -> None:
        pieces, count = response.iter_bytes, self._counter()

        def limited(chunk_size: int | None = None) -> Iterator[bytes]:
            for piece in pieces(chunk_size):
                count(piece)
                yield piece

        # All that the library reads of a content comes by this way.
        vars(response)["iter_bytes"] = limited

    def _limit_reading_async(self, response: httpx2.Response) -> None:
        pieces, count = response.aiter_bytes, self._counter()

        async def limited(chunk_size: int | None = None) -> AsyncIterator[bytes]:
            async with aclosing(pieces(chunk_size)) as found:
                async for piece in found:
                    count(piece)
                    yield piece

        vars(response)["aiter_bytes"] = limited

    def _counter(self) -> Callable[[bytes], None]:
        left = self._limit

        def count(piece: bytes) -> None:
            nonlocal left
            left -= len(piece)
            if left < 0:
                method, url = self._request.method, self._request.safe_url
                raise ResponseTooLargeError(method, url, self._limit)

        return count
