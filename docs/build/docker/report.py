"""Prints what the shop sells, here by its saved responses."""

from shop_api import ShopApi

with ShopApi.mocked() as api:
    print(api.list_products())
