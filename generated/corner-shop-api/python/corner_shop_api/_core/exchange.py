"""The course of a call, from the first sending to the last answer, as plain steps.

It does nothing by itself: sync and async clients take its steps in their own way.
"""

import random
import time
from collections.abc import Generator, Mapping
from typing import Any, NamedTuple

from .deadline import Deadline
from .errors import ApiConnectionError, RedirectError
from .logs import log_retry
from .operation import Operation
from .redirect import following
from .request import PreparedRequest
from .result import Answer
from .retry import Policy, delay, is_passing, may_retry
from .settings import Settings


class Exchanged(NamedTuple):
    """The last request of a call as it was sent, and the answer to it."""

    request: PreparedRequest
    answer: Answer


Outcome = Answer | ApiConnectionError
Sent = tuple[PreparedRequest, Outcome]
Step = PreparedRequest | float | Exchanged
Steps = Generator[Step, Sent, None]


def exchange(
    request: PreparedRequest,
    operation: Operation[Any],
    settings: Settings,
    until: Deadline,
) -> Steps:
    """Go through retries and redirects.

    Yields a request to be signed and sent, for which it wants back what was sent and
    its outcome, or the seconds to wait, and as the last step what was exchanged. Raises
    ApiError; one that stands for an outcome is raised as it is.
    """
    policy, follows = settings.policy, settings.follow_redirects
    follows = operation.follow_redirects if follows is None else follows
    left = operation.max_redirects
    done = yield from _answer(request, policy, until)
    opens = settings.insecure_redirects
    while follows and (moved := following(*done, operation, insecure=opens)):
        if not left:
            message = f"more than {operation.max_redirects} redirects"
            raise RedirectError(message, request.method, request.safe_url)
        left -= 1
        request = moved
        done = yield from _answer(moved, policy, until)
    yield done


def _answer(
    request: PreparedRequest, policy: Policy, until: Deadline
) -> Generator[PreparedRequest | float, Sent, Exchanged]:
    attempt = 0
    while True:
        sent, outcome = yield request
        pause = _pause(sent, outcome, attempt, policy)
        if pause is not None and until.allows(pause):
            log_retry(sent, attempt, pause)
            yield pause
            attempt += 1
        elif isinstance(outcome, Answer):
            return Exchanged(sent, outcome)
        else:
            raise outcome


def _pause(
    request: PreparedRequest, outcome: Outcome, attempt: int, policy: Policy
) -> float | None:
    headers: Mapping[str, str] = {}
    if isinstance(outcome, Answer):
        if not is_passing(outcome.status):
            return None
        headers = outcome.headers
    if attempt >= policy.max_retries or not may_retry(request, policy):
        return None
    jitter = random.random()  # noqa: S311
    return delay(attempt, headers, now=time.time(), random=jitter)
