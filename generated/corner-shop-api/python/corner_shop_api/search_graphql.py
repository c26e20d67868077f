"""Search (GraphQL)."""

from __future__ import annotations

from typing import Unpack

from ._auth import BEARER_AUTH
from ._core import OMIT, AsyncResource, Graphql, Omit, Operation, Options, Resource
from .types import FindProductsInput, FindProductsResult, SuggestInput, SuggestResult

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
        self, *, variables: FindProductsInput | Omit = OMIT, **options: Unpack[Options]
    ) -> FindProductsResult:
        """Find products.

        Full text search.

        Returns:
            `FindProductsResult`, as in the saved response "Two hits".

        Example:
            >>> api.search_graphql.find_products(
            ...     variables={"text": "tea", "first": 5}
            ... )
        """
        return self._call(FIND_PRODUCTS, options, body=variables)

    def suggest(
        self, *, variables: SuggestInput | Omit = OMIT, **options: Unpack[Options]
    ) -> SuggestResult:
        """Suggest.

        Returns:
            `SuggestResult`, as in the saved response "Words".

        Example:
            >>> api.search_graphql.suggest(variables={"prefix": "te"})
        """
        return self._call(SUGGEST, options, body=variables)


class AsyncSearchGraphql(AsyncResource):
    """Search (GraphQL)."""

    async def find_products(
        self, *, variables: FindProductsInput | Omit = OMIT, **options: Unpack[Options]
    ) -> FindProductsResult:
        """Find products.

        Full text search.

        Returns:
            `FindProductsResult`, as in the saved response "Two hits".

        Example:
            >>> await api.search_graphql.find_products(
            ...     variables={"text": "tea", "first": 5}
            ... )
        """
        return await self._call(FIND_PRODUCTS, options, body=variables)

    async def suggest(
        self, *, variables: SuggestInput | Omit = OMIT, **options: Unpack[Options]
    ) -> SuggestResult:
        """Suggest.

        Returns:
            `SuggestResult`, as in the saved response "Words".

        Example:
            >>> await api.search_graphql.suggest(variables={"prefix": "te"})
        """
        return await self._call(SUGGEST, options, body=variables)
