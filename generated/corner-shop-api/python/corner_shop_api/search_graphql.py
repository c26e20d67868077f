"""Search (GraphQL)."""

from typing import TypedDict, Unpack

from ._auth import BEARER_AUTH
from ._core import OMIT, AsyncResource, Graphql, Omit, Operation, Options, Resource


class FindProductsVariables(TypedDict, total=False):
    text: str
    first: int


class FindProductsResultDataSearchNodesItemPrice(TypedDict):
    amount: str
    currency: str


class FindProductsResultDataSearchNodesItem(TypedDict):
    id: str
    name: str
    price: FindProductsResultDataSearchNodesItemPrice


class FindProductsResultDataSearchPageInfo(TypedDict):
    endCursor: str
    hasNextPage: bool


class FindProductsResultDataSearch(TypedDict):
    nodes: list[FindProductsResultDataSearchNodesItem]
    pageInfo: FindProductsResultDataSearchPageInfo


class FindProductsResultData(TypedDict):
    search: FindProductsResultDataSearch


class FindProductsResult(TypedDict):
    data: FindProductsResultData


class SuggestVariables(TypedDict, total=False):
    prefix: str


class SuggestResultData(TypedDict):
    suggest: list[str]


class SuggestResult(TypedDict):
    data: SuggestResultData


FIND_PRODUCTS: Operation[FindProductsResult] = Operation(
    name="Search (GraphQL)/Find products",
    method="POST",
    url="{{base_url}}/graphql",
    auth=BEARER_AUTH,
    body="graphql",
    graphql=Graphql(
        query=(
            "query FindProducts($text: String!, $first: Int = 10) {\n"
            "  search(text: $text, first: $first) {\n"
            "    nodes { id name price { amount currency } }\n"
            "    pageInfo { endCursor hasNextPage }\n"
            "  }\n"
            "}\n"
        ),
        operation_name="FindProducts",
    ),
)

SUGGEST: Operation[SuggestResult] = Operation(
    name="Search (GraphQL)/Suggest",
    method="POST",
    url="{{base_url}}/graphql",
    auth=BEARER_AUTH,
    body="graphql",
    graphql=Graphql(query="query ($prefix: String!) { suggest(prefix: $prefix) }"),
)


class SearchGraphql(Resource):
    """Search (GraphQL)."""

    def find_products(
        self,
        *,
        variables: FindProductsVariables | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FindProductsResult:
        """Find products.

        Full text search.
        """
        return self._call(FIND_PRODUCTS, options, body=variables)

    def suggest(
        self, *, variables: SuggestVariables | Omit = OMIT, **options: Unpack[Options]
    ) -> SuggestResult:
        """Suggest."""
        return self._call(SUGGEST, options, body=variables)


class AsyncSearchGraphql(AsyncResource):
    """Search (GraphQL)."""

    async def find_products(
        self,
        *,
        variables: FindProductsVariables | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FindProductsResult:
        """Find products.

        Full text search.
        """
        return await self._call(FIND_PRODUCTS, options, body=variables)

    async def suggest(
        self, *, variables: SuggestVariables | Omit = OMIT, **options: Unpack[Options]
    ) -> SuggestResult:
        """Suggest."""
        return await self._call(SUGGEST, options, body=variables)
