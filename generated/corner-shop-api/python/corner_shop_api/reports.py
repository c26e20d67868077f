"""Reports."""

from typing import TypedDict, Unpack

from ._auth import API_KEY_AUTH
from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource


class DailySalesResultItem(TypedDict):
    day: str
    orders: int
    revenue: str


class StockOnADayResultItem(TypedDict):
    sku: str
    stock: int


DAILY_SALES: Operation[list[DailySalesResultItem]] = Operation(
    name="Reports/Daily sales",
    method="GET",
    url="{{base_url}}/reports/sales",
    auth=API_KEY_AUTH,
)

STOCK_ON_A_DAY: Operation[list[StockOnADayResultItem]] = Operation(
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
    ) -> list[DailySalesResultItem]:
        """Daily sales.

        Args:
            from_: First day (ISO 8601).
            to: Last day, included.
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
    ) -> list[StockOnADayResultItem]:
        """Stock on a day."""
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
    ) -> list[DailySalesResultItem]:
        """Daily sales.

        Args:
            from_: First day (ISO 8601).
            to: Last day, included.
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
    ) -> list[StockOnADayResultItem]:
        """Stock on a day."""
        return await self._call(
            STOCK_ON_A_DAY, options, path={"year": year, "month": month, "day": day}
        )
