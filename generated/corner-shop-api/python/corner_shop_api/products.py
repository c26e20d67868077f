"""Products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from ._auth import BEARER_AUTH
from ._core import (
    OMIT,
    AsyncResource,
    FileContent,
    Omit,
    Operation,
    Options,
    Output,
    PartOptions,
    Resource,
)
from ._core.paging import PageNumber
from .types import Image, PriceInput, Product, ProductList, ShippingInput, VariantInput

LIST_PRODUCTS: Operation[ProductList] = Operation(
    name="Products/List products",
    method="GET",
    url="{{base_url}}/products",
    headers=(("Accept-Language", "en-GB"),),
    auth=BEARER_AUTH,
    pages=PageNumber("page", items=("items",), first=1),
)

GET_PRODUCT: Operation[Product] = Operation(
    name="Products/Get product",
    method="GET",
    url="{{base_url}}/products/{{product_id}}",
    headers=(("Accept-Language", "en-GB"),),
    auth=BEARER_AUTH,
)

CREATE_PRODUCT: Operation[Product] = Operation(
    name="Products/Create product",
    method="POST",
    url="{{base_url}}/products",
    headers=(
        ("Content-Type", "application/json"),
        ("Idempotency-Key", "{{idempotency_key}}"),
    ),
    auth=BEARER_AUTH,
    body="json",
    outputs=(Output("product_id", ("id",)),),
)

UPDATE_PRODUCT: Operation[Product] = Operation(
    name="Products/Update product",
    method="PATCH",
    url="{{base_url}}/products/{{product_id}}",
    headers=(("Content-Type", "application/json"),),
    auth=BEARER_AUTH,
    body="json",
)

DELETE_PRODUCT: Operation[None] = Operation(
    name="Products/Delete product",
    method="DELETE",
    url="{{base_url}}/products/{{product_id}}",
    auth=BEARER_AUTH,
)

UPLOAD_IMAGE: Operation[Image] = Operation(
    name="Products/Upload image",
    method="POST",
    url="{{base_url}}/products/{{product_id}}/images",
    auth=BEARER_AUTH,
    body="multipart",
    parts={
        "crop": PartOptions(content_type="application/json"),
        "image": PartOptions(file=True),
    },
)

EXPORT_PRODUCTS: Operation[str] = Operation(
    name="Products/Export products",
    method="GET",
    url="{{base_url}}/products/export",
    headers=(("Accept", "text/csv"),),
    auth=BEARER_AUTH,
)


class Products(Resource):
    """Products.

    What the shop sells.
    """

    def list_products(
        self,
        *,
        page: int | str | Omit = OMIT,
        page_size: int | str | Omit = OMIT,
        in_stock: bool | str | Omit = OMIT,
        min_price: float | str | Omit = OMIT,
        tag: str | Sequence[str] | Omit = OMIT,
        sort: str | Omit = OMIT,
        accept_language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ProductList:
        """List products.

        Lists products, a page at a time.

        `each_page` goes through all its pages.

        Args:
            page: Number of the page, counted from 1.
            page_size: Entries a page, 100 at most.
            in_stock: Only what can be sent today (boolean).
            min_price: Lowest price, in the currency of the shop (number).
            tag: A tag; repeat it for products that have all of them.
            sort: Field to sort by; - turns the order round.
            accept_language: Language of names and descriptions.

        Returns:
            `ProductList`, as in the saved response "First page".

        Raises:
            UnprocessableEntityError: Status 422 ("Page size too large") with a body of
                `Error`.

        Example:
            >>> api.products.list_products(
            ...     page=1,
            ...     page_size=25,
            ...     in_stock=True,
            ...     min_price="2.50",
            ...     tag=["tea", "black"],
            ... )
        """
        return self._call(
            LIST_PRODUCTS,
            options,
            query={
                "page": page,
                "page_size": page_size,
                "in_stock": in_stock,
                "min_price": min_price,
                "tag": tag,
                "sort": sort,
            },
            headers={"Accept-Language": accept_language},
        )

    def get_product(
        self,
        *,
        product_id: str | Omit = OMIT,
        accept_language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Product:
        """Get product.

        One product by its id.

        Args:
            accept_language: Language of names and descriptions.

        Returns:
            `Product`, as in the saved response "Found".

        Raises:
            NotFoundError: Status 404 ("Unknown product") with a body of `Error`.

        Example:
            >>> api.products.get_product(product_id="prd_1042")
        """
        return self._call(
            GET_PRODUCT,
            options,
            variables={"product_id": product_id},
            headers={"Accept-Language": accept_language},
        )

    def create_product(
        self,
        *,
        idempotency_key: str | int | Omit = OMIT,
        sku: str | Omit = OMIT,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        price: PriceInput | Omit = OMIT,
        stock: int | Omit = OMIT,
        weight_kg: float | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        shipping: ShippingInput | Omit = OMIT,
        variants: list[VariantInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Product:
        """Create product.

        Adds a product. Names of tags are made as needed.

        Sets the variable `product_id` from its answer, if the client is made with
        `chain_variables=True`.

        Args:
            idempotency_key: A value of your own; the same value never does the same
                work twice.

        Returns:
            `Product`, as in the saved response.

        Raises:
            ConflictError: Status 409 ("SKU in use") with a body of `Error`.

        Example:
            >>> api.products.create_product(
            ...     sku="TEA-EG-100",
            ...     name="Earl Grey, 100 g",
            ...     description="Black tea with bergamot.",
            ...     price={"amount": "6.40", "currency": "EUR"},
            ...     stock=40,
            ...     weight_kg=0.1,
            ...     tags=["tea", "black"],
            ...     shipping={
            ...         "fragile": False,
            ...         "origin": {"country": "GB", "city": "London"},
            ...     },
            ... )
        """
        return self._call(
            CREATE_PRODUCT,
            options,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "sku": sku,
                "name": name,
                "description": description,
                "price": price,
                "stock": stock,
                "weight_kg": weight_kg,
                "tags": tags,
                "shipping": shipping,
                "variants": variants,
            },
        )

    def update_product(
        self,
        *,
        product_id: str | Omit = OMIT,
        price: PriceInput | Omit = OMIT,
        stock: int | Omit = OMIT,
        discontinued_at: Any = OMIT,
        **options: Unpack[Options],
    ) -> Product:
        """Update product.

        Changes the fields that are sent.

        Returns:
            `Product`, as in the saved response "Updated".

        Raises:
            NotFoundError: Status 404 ("Unknown product") with a body of `Error`.

        Example:
            >>> api.products.update_product(
            ...     product_id="prd_1042",
            ...     price={"amount": "5.90", "currency": "EUR"},
            ...     stock=25,
            ...     discontinued_at=None,
            ... )
        """
        return self._call(
            UPDATE_PRODUCT,
            options,
            variables={"product_id": product_id},
            body={"price": price, "stock": stock, "discontinued_at": discontinued_at},
        )

    def delete_product(
        self, *, product_id: str | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """Delete product.

        Raises:
            NotFoundError: Status 404 ("Unknown product") with a body of `Error`.

        Example:
            >>> api.products.delete_product(product_id="prd_1042")
        """
        return self._call(DELETE_PRODUCT, options, variables={"product_id": product_id})

    def upload_image(
        self,
        *,
        product_id: str | Omit = OMIT,
        image: FileContent | Omit = OMIT,
        alt: str | Omit = OMIT,
        position: int | str | Omit = OMIT,
        crop: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Image:
        """Upload image.

        Adds a picture to a product.

        Args:
            image: The picture: JPEG or PNG, at most 5 MB.
            alt: What the picture shows, for those who can't see it.
            position: Place in the gallery, counted from 1.

        Returns:
            `Image`, as in the saved response "Uploaded".

        Example:
            >>> api.products.upload_image(
            ...     product_id="prd_1042",
            ...     image=b"...",
            ...     alt="A tin of tea",
            ...     position=1,
            ... )
        """
        return self._call(
            UPLOAD_IMAGE,
            options,
            variables={"product_id": product_id},
            body={"image": image, "alt": alt, "position": position, "crop": crop},
        )

    def export_products(
        self, *, format: str | Omit = OMIT, **options: Unpack[Options]
    ) -> str:
        """Export products.

        All products as a table.

        Returns:
            The body as text, as in the saved response "A table".

        Example:
            >>> api.products.export_products(format="csv")
        """
        return self._call(EXPORT_PRODUCTS, options, query={"format": format})


class AsyncProducts(AsyncResource):
    """Products.

    What the shop sells.
    """

    async def list_products(
        self,
        *,
        page: int | str | Omit = OMIT,
        page_size: int | str | Omit = OMIT,
        in_stock: bool | str | Omit = OMIT,
        min_price: float | str | Omit = OMIT,
        tag: str | Sequence[str] | Omit = OMIT,
        sort: str | Omit = OMIT,
        accept_language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ProductList:
        """List products.

        Lists products, a page at a time.

        `each_page` goes through all its pages.

        Args:
            page: Number of the page, counted from 1.
            page_size: Entries a page, 100 at most.
            in_stock: Only what can be sent today (boolean).
            min_price: Lowest price, in the currency of the shop (number).
            tag: A tag; repeat it for products that have all of them.
            sort: Field to sort by; - turns the order round.
            accept_language: Language of names and descriptions.

        Returns:
            `ProductList`, as in the saved response "First page".

        Raises:
            UnprocessableEntityError: Status 422 ("Page size too large") with a body of
                `Error`.

        Example:
            >>> await api.products.list_products(
            ...     page=1,
            ...     page_size=25,
            ...     in_stock=True,
            ...     min_price="2.50",
            ...     tag=["tea", "black"],
            ... )
        """
        return await self._call(
            LIST_PRODUCTS,
            options,
            query={
                "page": page,
                "page_size": page_size,
                "in_stock": in_stock,
                "min_price": min_price,
                "tag": tag,
                "sort": sort,
            },
            headers={"Accept-Language": accept_language},
        )

    async def get_product(
        self,
        *,
        product_id: str | Omit = OMIT,
        accept_language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Product:
        """Get product.

        One product by its id.

        Args:
            accept_language: Language of names and descriptions.

        Returns:
            `Product`, as in the saved response "Found".

        Raises:
            NotFoundError: Status 404 ("Unknown product") with a body of `Error`.

        Example:
            >>> await api.products.get_product(product_id="prd_1042")
        """
        return await self._call(
            GET_PRODUCT,
            options,
            variables={"product_id": product_id},
            headers={"Accept-Language": accept_language},
        )

    async def create_product(
        self,
        *,
        idempotency_key: str | int | Omit = OMIT,
        sku: str | Omit = OMIT,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        price: PriceInput | Omit = OMIT,
        stock: int | Omit = OMIT,
        weight_kg: float | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        shipping: ShippingInput | Omit = OMIT,
        variants: list[VariantInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Product:
        """Create product.

        Adds a product. Names of tags are made as needed.

        Sets the variable `product_id` from its answer, if the client is made with
        `chain_variables=True`.

        Args:
            idempotency_key: A value of your own; the same value never does the same
                work twice.

        Returns:
            `Product`, as in the saved response.

        Raises:
            ConflictError: Status 409 ("SKU in use") with a body of `Error`.

        Example:
            >>> await api.products.create_product(
            ...     sku="TEA-EG-100",
            ...     name="Earl Grey, 100 g",
            ...     description="Black tea with bergamot.",
            ...     price={"amount": "6.40", "currency": "EUR"},
            ...     stock=40,
            ...     weight_kg=0.1,
            ...     tags=["tea", "black"],
            ...     shipping={
            ...         "fragile": False,
            ...         "origin": {"country": "GB", "city": "London"},
            ...     },
            ... )
        """
        return await self._call(
            CREATE_PRODUCT,
            options,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "sku": sku,
                "name": name,
                "description": description,
                "price": price,
                "stock": stock,
                "weight_kg": weight_kg,
                "tags": tags,
                "shipping": shipping,
                "variants": variants,
            },
        )

    async def update_product(
        self,
        *,
        product_id: str | Omit = OMIT,
        price: PriceInput | Omit = OMIT,
        stock: int | Omit = OMIT,
        discontinued_at: Any = OMIT,
        **options: Unpack[Options],
    ) -> Product:
        """Update product.

        Changes the fields that are sent.

        Returns:
            `Product`, as in the saved response "Updated".

        Raises:
            NotFoundError: Status 404 ("Unknown product") with a body of `Error`.

        Example:
            >>> await api.products.update_product(
            ...     product_id="prd_1042",
            ...     price={"amount": "5.90", "currency": "EUR"},
            ...     stock=25,
            ...     discontinued_at=None,
            ... )
        """
        return await self._call(
            UPDATE_PRODUCT,
            options,
            variables={"product_id": product_id},
            body={"price": price, "stock": stock, "discontinued_at": discontinued_at},
        )

    async def delete_product(
        self, *, product_id: str | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """Delete product.

        Raises:
            NotFoundError: Status 404 ("Unknown product") with a body of `Error`.

        Example:
            >>> await api.products.delete_product(product_id="prd_1042")
        """
        return await self._call(
            DELETE_PRODUCT, options, variables={"product_id": product_id}
        )

    async def upload_image(
        self,
        *,
        product_id: str | Omit = OMIT,
        image: FileContent | Omit = OMIT,
        alt: str | Omit = OMIT,
        position: int | str | Omit = OMIT,
        crop: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Image:
        """Upload image.

        Adds a picture to a product.

        Args:
            image: The picture: JPEG or PNG, at most 5 MB.
            alt: What the picture shows, for those who can't see it.
            position: Place in the gallery, counted from 1.

        Returns:
            `Image`, as in the saved response "Uploaded".

        Example:
            >>> await api.products.upload_image(
            ...     product_id="prd_1042",
            ...     image=b"...",
            ...     alt="A tin of tea",
            ...     position=1,
            ... )
        """
        return await self._call(
            UPLOAD_IMAGE,
            options,
            variables={"product_id": product_id},
            body={"image": image, "alt": alt, "position": position, "crop": crop},
        )

    async def export_products(
        self, *, format: str | Omit = OMIT, **options: Unpack[Options]
    ) -> str:
        """Export products.

        All products as a table.

        Returns:
            The body as text, as in the saved response "A table".

        Example:
            >>> await api.products.export_products(format="csv")
        """
        return await self._call(EXPORT_PRODUCTS, options, query={"format": format})
