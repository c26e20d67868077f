"""Reports."""

from __future__ import annotations

from typing import Unpack

from ._auth import API_KEY_AUTH
from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource
from .types import Sale, Stock

DAILY_SALES: Operation[list[Sale]] = Operation(
    name="Reports/Daily sales",
    method="GET",
    url="{{base_url}}/reports/sales",
    auth=API_KEY_AUTH,
)

STOCK_ON_A_DAY: Operation[list[Stock]] = Operation(
    name="Reports/Stock on a day",
    method="GET",
    url="{{base_url}}/reports/stock/:year/:month/:day",
    auth=API_KEY_AUTH,
)


class Reports(Resource):
    """Reports.

    Figures, for those who hold the reporting key.
    """

    def daily_sales(
        self,
        *,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[Sale]:
        """Daily sales.

        Args:
            from_: First day (ISO 8601).
            to: Last day, included.

        Returns:
            `list[Sale]`, as in the saved response.

        Example:
            >>> api.reports.daily_sales(from_="2024-05-01", to="2024-05-31")
        """
        return self._call(
            DAILY_SALES, options, query={"from": from_, "to": to, "currency": currency}
        )

    def stock_on_a_day(
        self,
        year: int | str,
        month: int | str,
        day: int | str,
        **options: Unpack[Options],
    ) -> list[Stock]:
        """Stock on a day.

        Returns:
            `list[Stock]`, as in the saved response.

        Example:
            >>> api.reports.stock_on_a_day(2024, "05", "01")
        """
        return self._call(
            STOCK_ON_A_DAY, options, path={"year": year, "month": month, "day": day}
        )


class AsyncReports(AsyncResource):
    """Reports.

    Figures, for those who hold the reporting key.
    """

    async def daily_sales(
        self,
        *,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[Sale]:
        """Daily sales.

        Args:
            from_: First day (ISO 8601).
            to: Last day, included.

        Returns:
            `list[Sale]`, as in the saved response.

        Example:
            >>> await api.reports.daily_sales(from_="2024-05-01", to="2024-05-31")
        """
        return await self._call(
            DAILY_SALES, options, query={"from": from_, "to": to, "currency": currency}
        )

    async def stock_on_a_day(
        self,
        year: int | str,
        month: int | str,
        day: int | str,
        **options: Unpack[Options],
    ) -> list[Stock]:
        """Stock on a day.

        Returns:
            `list[Stock]`, as in the saved response.

        Example:
            >>> await api.reports.stock_on_a_day(2024, "05", "01")
        """
        return await self._call(
            STOCK_ON_A_DAY, options, path={"year": year, "month": month, "day": day}
        )
