"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Products/List products": SavedValues(
        query=(
            ("page", "1"),
            ("page_size", "25"),
            ("in_stock", "true"),
            ("min_price", "2.50"),
            ("tag", "tea"),
            ("tag", "black"),
        )
    ),
    "Products/Create product": SavedValues(
        body=(
            "{\n"
            '  "sku": "TEA-EG-100",\n'
            '  "name": "Earl Grey, 100 g",\n'
            '  "description": "Black tea with bergamot.",\n'
            '  "price": {\n'
            '    "amount": "6.40",\n'
            '    "currency": "EUR"\n'
            "  },\n"
            '  "stock": 40,\n'
            '  "weight_kg": 0.1,\n'
            '  "tags": [\n'
            '    "tea",\n'
            '    "black"\n'
            "  ],\n"
            '  "shipping": {\n'
            '    "fragile": false,\n'
            '    "origin": {\n'
            '      "country": "GB",\n'
            '      "city": "London"\n'
            "    }\n"
            "  },\n"
            '  "variants": [\n'
            "    {\n"
            '      "sku": "TEA-EG-250",\n'
            '      "size": "250 g",\n'
            '      "price": {\n'
            '        "amount": "14.20",\n'
            '        "currency": "EUR"\n'
            "      }\n"
            "    }\n"
            "  ]\n"
            "}"
        )
    ),
    "Products/Update product": SavedValues(
        body=(
            "{\n"
            '  "price": {\n'
            '    "amount": "5.90",\n'
            '    "currency": "EUR"\n'
            "  },\n"
            '  "stock": 25,\n'
            '  "discontinued_at": null\n'
            "}"
        )
    ),
    "Products/Upload image": SavedValues(
        body=(
            Part("image", sources=("earl-grey.jpg",)),
            Part("alt", "A tin of tea"),
            Part("position", "1"),
        )
    ),
    "Products/Export products": SavedValues(query=(("format", "csv"),)),
    "Orders/List orders": SavedValues(
        query=(("page", "1"), ("page_size", "25"), ("status", "open"))
    ),
    "Orders/Get order": SavedValues(path={"order_id": "ord_77"}),
    "Orders/Place order": SavedValues(
        body=(
            "{\n"
            '  "customer_id": "cus_9",\n'
            '  "lines": [\n'
            "    {\n"
            '      "product_id": "prd_1042",\n'
            '      "quantity": 2\n'
            "    }\n"
            "  ],\n"
            '  "shipping_address": {\n'
            '    "name": "Ada Example",\n'
            '    "street": "1 Long Lane",\n'
            '    "postcode": "N1 1AA",\n'
            '    "city": "London",\n'
            '    "country": "GB"\n'
            "  },\n"
            '  "coupon": null,\n'
            '  "note": "Please ring twice."\n'
            "}"
        )
    ),
    "Orders/Cancel order": SavedValues(path={"order_id": "ord_77"}),
    "Orders/List order events": SavedValues(path={"order_id": "ord_77"}),
    "Orders/Refunds/List refunds": SavedValues(path={"order_id": "ord_77"}),
    "Orders/Refunds/Create refund": SavedValues(
        path={"order_id": "ord_77"},
        body=(
            "{\n"
            '  "amount": "6.40",\n'
            '  "reason": "damaged",\n'
            '  "lines": [\n'
            "    {\n"
            '      "product_id": "prd_1042",\n'
            '      "quantity": 1\n'
            "    }\n"
            "  ]\n"
            "}"
        ),
    ),
    "Orders/Refunds/Get refund": SavedValues(
        path={"order_id": "ord_77", "refund_id": "ref_5"}
    ),
    "Customers/Log in": SavedValues(
        body=(
            ("grant_type", "password"),
            ("username", "ada@example.com"),
            ("password", "{{customer_password}}"),
        )
    ),
    "Customers/Replace customer": SavedValues(
        body=(
            "{\n"
            '  "name": "Ada Example",\n'
            '  "email": "ada@example.com",\n'
            '  "newsletter": false,\n'
            '  "addresses": [\n'
            "    {\n"
            '      "street": "1 Long Lane",\n'
            '      "postcode": "N1 1AA",\n'
            '      "city": "London",\n'
            '      "country": "GB",\n'
            '      "default": true\n'
            "    }\n"
            "  ]\n"
            "}"
        )
    ),
    "Customers/Import customers": SavedValues(
        query=(("dry_run", "true"),),
        body="name,email\nAda Example,ada@example.com\nBo Example,bo@example.com\n",
    ),
    "Reports/Daily sales": SavedValues(
        query=(("from", "2024-05-01"), ("to", "2024-05-31"))
    ),
    "Reports/Stock on a day": SavedValues(
        path={"year": "2024", "month": "05", "day": "01"}
    ),
    "Search (GraphQL)/Find products": SavedValues(
        body='{\n  "text": "tea",\n  "first": 5\n}'
    ),
    "Search (GraphQL)/Suggest": SavedValues(body='{"prefix": "{{search_prefix}}"}'),
}
