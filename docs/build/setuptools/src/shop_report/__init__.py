"""What the shop sells, told by its generated client."""

from shop_api import ShopApi


def names(api: ShopApi) -> list[str]:
    """The names of all products."""
    return [product["name"] for product in api.list_products()]
