"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Place an order": SavedValues(
        query=(("limit", "{{page_size}}"), ("name", "{{shop}}"), ("any", "{{any}}")),
        body='{"note": null, "customer": {{customer_id}}, "lines": [{"sku": "a", "quantity": 1}], "price": "<number>"}',
    ),
}
