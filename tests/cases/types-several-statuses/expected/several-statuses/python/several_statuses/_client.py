"""Several statuses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES
from .types import Job, StartAJobResult

START_A_JOB: Operation[Job | StartAJobResult | None] = Operation(
    name="Start a job",
    method="POST",
    url="{{server}}/jobs",
    body="json",
)

GET_A_JOB: Operation[Job] = Operation(
    name="Get a job",
    method="GET",
    url="{{server}}/jobs/:id",
)


class SeveralStatuses(Client):
    """Several statuses."""

    _user_agent = "several-statuses/0.1.0"

    def __init__(
        self,
        *,
        server: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def start_a_job(
        self, *, n: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Job | StartAJobResult | None:
        """Start a job.

        Returns:
            `Job | StartAJobResult | None`, as in 2 saved responses.

        Raises:
            BadRequestError: Status 400 with a body of `Error`.
            ServerError: Status 500 ("Broken") with a body of `JobError`.

        Example:
            >>> api.start_a_job(n=1)
        """
        return self._call(START_A_JOB, options, body={"n": n})

    def get_a_job(self, id: int | str, **options: Unpack[Options]) -> Job:
        """Get a job.

        Returns:
            `Job`, as in 2 saved responses.

        Example:
            >>> api.get_a_job(5)
        """
        return self._call(GET_A_JOB, options, path={"id": id})


class AsyncSeveralStatuses(AsyncClient):
    """Several statuses."""

    _user_agent = "several-statuses/0.1.0"

    def __init__(
        self,
        *,
        server: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def start_a_job(
        self, *, n: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Job | StartAJobResult | None:
        """Start a job.

        Returns:
            `Job | StartAJobResult | None`, as in 2 saved responses.

        Raises:
            BadRequestError: Status 400 with a body of `Error`.
            ServerError: Status 500 ("Broken") with a body of `JobError`.

        Example:
            >>> await api.start_a_job(n=1)
        """
        return await self._call(START_A_JOB, options, body={"n": n})

    async def get_a_job(self, id: int | str, **options: Unpack[Options]) -> Job:
        """Get a job.

        Returns:
            `Job`, as in 2 saved responses.

        Example:
            >>> await api.get_a_job(5)
        """
        return await self._call(GET_A_JOB, options, path={"id": id})
