"""Products."""

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ._auth import BEARER_AUTH
from ._core import (
    OMIT,
    AsyncResource,
    FileContent,
    Omit,
    Operation,
    Options,
    PartOptions,
    Resource,
)


class ListProductsResultItemsItemPrice(TypedDict):
    amount: str
    currency: str


class ListProductsResultItemsItemImagesItem(TypedDict):
    id: str
    url: str
    alt: str


class ListProductsResultItemsItem(TypedDict):
    id: str
    sku: str
    name: str
    description: str
    price: ListProductsResultItemsItemPrice
    in_stock: bool
    stock: int
    weight_kg: float
    tags: list[str]
    images: list[ListProductsResultItemsItemImagesItem]
    discontinued_at: Any


class ListProductsResult(TypedDict):
    items: list[ListProductsResultItemsItem]
    page: int
    page_size: int
    total: int


class GetProductResultPrice(TypedDict):
    amount: str
    currency: str


class GetProductResultImagesItem(TypedDict):
    id: str
    url: str
    alt: str


class GetProductResult(TypedDict):
    id: str
    sku: str
    name: str
    description: str
    price: GetProductResultPrice
    in_stock: bool
    stock: int
    weight_kg: float
    tags: list[str]
    images: list[GetProductResultImagesItem]
    discontinued_at: Any


class CreateProductPrice(TypedDict, total=False):
    amount: str
    currency: str


class CreateProductShippingOrigin(TypedDict, total=False):
    country: str
    city: str


class CreateProductShipping(TypedDict, total=False):
    fragile: bool
    origin: CreateProductShippingOrigin


class CreateProductVariantsItemPrice(TypedDict, total=False):
    amount: str
    currency: str


class CreateProductVariantsItem(TypedDict, total=False):
    sku: str
    size: str
    price: CreateProductVariantsItemPrice


class CreateProductResultPrice(TypedDict):
    amount: str
    currency: str


class CreateProductResultImagesItem(TypedDict):
    id: str
    url: str
    alt: str


class CreateProductResult(TypedDict):
    id: str
    sku: str
    name: str
    description: str
    price: CreateProductResultPrice
    in_stock: bool
    stock: int
    weight_kg: float
    tags: list[str]
    images: list[CreateProductResultImagesItem]
    discontinued_at: Any


class UpdateProductPrice(TypedDict, total=False):
    amount: str
    currency: str


class UpdateProductResultPrice(TypedDict):
    amount: str
    currency: str


class UpdateProductResultImagesItem(TypedDict):
    id: str
    url: str
    alt: str


class UpdateProductResult(TypedDict):
    id: str
    sku: str
    name: str
    description: str
    price: UpdateProductResultPrice
    in_stock: bool
    stock: int
    weight_kg: float
    tags: list[str]
    images: list[UpdateProductResultImagesItem]
    discontinued_at: Any


class UploadImageResult(TypedDict):
    id: str
    url: str
    alt: str


LIST_PRODUCTS: Operation[ListProductsResult] = Operation(
    name="Products/List products",
    method="GET",
    url="{{base_url}}/products",
    headers=(("Accept-Language", "en-GB"),),
    auth=BEARER_AUTH,
)

GET_PRODUCT: Operation[GetProductResult] = Operation(
    name="Products/Get product",
    method="GET",
    url="{{base_url}}/products/{{product_id}}",
    headers=(("Accept-Language", "en-GB"),),
    auth=BEARER_AUTH,
)

CREATE_PRODUCT: Operation[CreateProductResult] = Operation(
    name="Products/Create product",
    method="POST",
    url="{{base_url}}/products",
    headers=(
        ("Content-Type", "application/json"),
        ("Idempotency-Key", "{{idempotency_key}}"),
    ),
    auth=BEARER_AUTH,
    body="json",
)

UPDATE_PRODUCT: Operation[UpdateProductResult] = Operation(
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

UPLOAD_IMAGE: Operation[UploadImageResult] = Operation(
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
        min_price: str | Omit = OMIT,
        tag: str | Sequence[str] | Omit = OMIT,
        sort: str | Omit = OMIT,
        accept_language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ListProductsResult:
        """List products.

        Lists products, a page at a time.

        Args:
            page: Number of the page, counted from 1.
            page_size: Entries a page, 100 at most.
            in_stock: Only what can be sent today (boolean).
            min_price: Lowest price, in the currency of the shop (number).
            tag: A tag; repeat it for products that have all of them.
            sort: Field to sort by; - turns the order round.
            accept_language: Language of names and descriptions.
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
        product_id: str | int | Omit = OMIT,
        accept_language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GetProductResult:
        """Get product.

        One product by its id.

        Args:
            accept_language: Language of names and descriptions.
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
        price: CreateProductPrice | Omit = OMIT,
        stock: int | Omit = OMIT,
        weight_kg: float | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        shipping: CreateProductShipping | Omit = OMIT,
        variants: list[CreateProductVariantsItem] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CreateProductResult:
        """Create product.

        Adds a product. Names of tags are made as needed.

        Args:
            idempotency_key: A value of your own; the same value never does the same
                work twice.
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
        product_id: str | int | Omit = OMIT,
        price: UpdateProductPrice | Omit = OMIT,
        stock: int | Omit = OMIT,
        discontinued_at: Any = OMIT,
        **options: Unpack[Options],
    ) -> UpdateProductResult:
        """Update product.

        Changes the fields that are sent.
        """
        return self._call(
            UPDATE_PRODUCT,
            options,
            variables={"product_id": product_id},
            body={"price": price, "stock": stock, "discontinued_at": discontinued_at},
        )

    def delete_product(
        self, *, product_id: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """Delete product."""
        return self._call(DELETE_PRODUCT, options, variables={"product_id": product_id})

    def upload_image(
        self,
        *,
        product_id: str | int | Omit = OMIT,
        image: FileContent | Omit = OMIT,
        alt: str | Omit = OMIT,
        position: int | str | Omit = OMIT,
        crop: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> UploadImageResult:
        """Upload image.

        Adds a picture to a product.

        Args:
            image: The picture: JPEG or PNG, at most 5 MB.
            alt: What the picture shows, for those who can't see it.
            position: Place in the gallery, counted from 1.
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
        min_price: str | Omit = OMIT,
        tag: str | Sequence[str] | Omit = OMIT,
        sort: str | Omit = OMIT,
        accept_language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ListProductsResult:
        """List products.

        Lists products, a page at a time.

        Args:
            page: Number of the page, counted from 1.
            page_size: Entries a page, 100 at most.
            in_stock: Only what can be sent today (boolean).
            min_price: Lowest price, in the currency of the shop (number).
            tag: A tag; repeat it for products that have all of them.
            sort: Field to sort by; - turns the order round.
            accept_language: Language of names and descriptions.
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
        product_id: str | int | Omit = OMIT,
        accept_language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GetProductResult:
        """Get product.

        One product by its id.

        Args:
            accept_language: Language of names and descriptions.
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
        price: CreateProductPrice | Omit = OMIT,
        stock: int | Omit = OMIT,
        weight_kg: float | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        shipping: CreateProductShipping | Omit = OMIT,
        variants: list[CreateProductVariantsItem] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CreateProductResult:
        """Create product.

        Adds a product. Names of tags are made as needed.

        Args:
            idempotency_key: A value of your own; the same value never does the same
                work twice.
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
        product_id: str | int | Omit = OMIT,
        price: UpdateProductPrice | Omit = OMIT,
        stock: int | Omit = OMIT,
        discontinued_at: Any = OMIT,
        **options: Unpack[Options],
    ) -> UpdateProductResult:
        """Update product.

        Changes the fields that are sent.
        """
        return await self._call(
            UPDATE_PRODUCT,
            options,
            variables={"product_id": product_id},
            body={"price": price, "stock": stock, "discontinued_at": discontinued_at},
        )

    async def delete_product(
        self, *, product_id: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """Delete product."""
        return await self._call(
            DELETE_PRODUCT, options, variables={"product_id": product_id}
        )

    async def upload_image(
        self,
        *,
        product_id: str | int | Omit = OMIT,
        image: FileContent | Omit = OMIT,
        alt: str | Omit = OMIT,
        position: int | str | Omit = OMIT,
        crop: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> UploadImageResult:
        """Upload image.

        Adds a picture to a product.

        Args:
            image: The picture: JPEG or PNG, at most 5 MB.
            alt: What the picture shows, for those who can't see it.
            position: Place in the gallery, counted from 1.
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
        """
        return await self._call(EXPORT_PRODUCTS, options, query={"format": format})
