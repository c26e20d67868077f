"""The log of a client, under the name of its package; it shows no secrets."""

import logging
import time

from .errors import ApiConnectionError, request_id_of
from .headers import logged
from .request import PreparedRequest
from .result import Answer

LOGGER = logging.getLogger((__package__ or "").removesuffix("._core"))


def log_request(request: PreparedRequest) -> None:
    """Tell of a request before it is sent, for debugging."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        shown = dict(logged(request.headers, request.secret_headers))
        LOGGER.debug("%s %s, headers %s", request.method, request.safe_url, shown)


def log_answer(
    request: PreparedRequest, outcome: Answer | ApiConnectionError, start: float
) -> None:
    """Tell of an answer, or that there is none; `start` is of `time.perf_counter`."""
    if not LOGGER.isEnabledFor(logging.INFO):
        return
    seconds = time.perf_counter() - start
    method, url = request.method, request.safe_url
    if isinstance(outcome, ApiConnectionError):
        LOGGER.info("%s %s: %s", method, url, outcome.message)
        return
    name = request_id_of(outcome.headers)
    suffix = f", request {name}" if name else ""
    status = outcome.status
    LOGGER.info("%s %s: %d in %.3f s%s", method, url, status, seconds, suffix)
    if LOGGER.isEnabledFor(logging.DEBUG):
        LOGGER.debug("headers %s", dict(logged(outcome.headers.items())))


def log_retry(request: PreparedRequest, attempt: int, seconds: float) -> None:
    """Tell that a request is sent again, in so many seconds; attempts count from 0."""
    method, url = request.method, request.safe_url
    LOGGER.info("%s %s: retry %d in %.1f s", method, url, attempt + 1, seconds)


def warn_of_certificates() -> None:
    """Tell that the collection, and not the caller, switches off the checks of TLS."""
    LOGGER.warning(
        "certificates are not checked, as the collection says strictSSL: false; "
        "verify=True checks them"
    )
