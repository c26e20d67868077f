"""Gets a file by HTTP: the only code that touches the network."""

import time
from http.client import HTTPException, HTTPMessage, HTTPResponse
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from postwright import __version__

MOST_BYTES = 200_000_000
SILENCE = 30.0  # seconds
WHOLE_TIME = 300.0
_PIECE = 1 << 20


class DownloadError(Exception):
    """The file can't be got; the message is a sentence that says why."""


class _Redirects(HTTPRedirectHandler):
    """Follows redirects to HTTP and HTTPS, but none from HTTPS to what everybody can read."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """The next request; without headers that are for the first server alone."""
        scheme = urlsplit(newurl).scheme
        if scheme != "https" and (req.type == "https" or scheme != "http"):
            raise DownloadError(f"The server leads from {req.type} to {scheme}, which is not followed.")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def download(url: str, secret: tuple[str, str] | None = None) -> bytes:
    """The content of a URL; raises DownloadError.

    `secret` is the name and value of a header for the server of the URL, and no other that it leads to.
    """
    try:
        request = Request(url, headers={"User-Agent": f"postwright/{__version__}", "Accept": "application/json"})  # noqa: S310 (the opener knows HTTP only)
        if secret:
            request.add_unredirected_header(*secret)
        with _opener().open(request, timeout=SILENCE) as response:
            return _content(response)
    except HTTPError as error:
        error.close()
        raise DownloadError(f"The server answers {error.code} {error.reason}.") from None
    except URLError as error:
        raise DownloadError(f"The server can't be asked: {error.reason}.") from None
    except TimeoutError:
        raise DownloadError(f"The server is silent for {SILENCE:.0f} seconds.") from None
    except (HTTPException, OSError, ValueError) as error:
        raise DownloadError(f"The URL can't be read: {type(error).__name__}.") from None


def _opener() -> OpenerDirector:
    opener = OpenerDirector()
    handlers = (ProxyHandler, HTTPHandler, HTTPSHandler, HTTPDefaultErrorHandler, _Redirects, HTTPErrorProcessor)
    for handler in handlers:
        opener.add_handler(handler())
    return opener


def _content(response: HTTPResponse) -> bytes:
    pieces: list[bytes] = []
    size, end = 0, time.monotonic() + WHOLE_TIME
    # What has come, however little: a server that drips would make the time of a whole piece endless.
    while piece := response.read1(_PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > MOST_BYTES:
            raise DownloadError(f"The file has more than {MOST_BYTES // 1_000_000} MB.")
        if time.monotonic() > end:
            raise DownloadError(f"The file takes longer than {WHOLE_TIME:.0f} seconds.")
    return b"".join(pieces)
