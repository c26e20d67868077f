"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Users/List users": SavedValues(query=(("page", "0"), ("per_page", "50"))),
    "Users/Create a user": SavedValues(
        body=(
            "{\r\n"
            '  "connection": "Username-Password-Authentication",\r\n'
            '  "email": "ada@example.com",\r\n'
            '  "password": "",\r\n'
            '  "name": "Ada Example",\r\n'
            '  "email_verified": false,\r\n'
            '  "verify_email": true,\r\n'
            '  "user_metadata": {\r\n'
            '    "language": "en"\r\n'
            "  },\r\n"
            '  "app_metadata": {\r\n'
            '    "plan": "free",\r\n'
            '    "seats": 1\r\n'
            "  }\r\n"
            "}"
        )
    ),
    "Users/Update a user": SavedValues(
        body=(
            "{\r\n"
            '  "name": "",\r\n'
            '  "blocked": false,\r\n'
            '  "user_metadata": {\r\n'
            '    "language": "de"\r\n'
            "  },\r\n"
            '  "app_metadata": {\r\n'
            '    "plan": "team",\r\n'
            '    "seats": 10\r\n'
            "  }\r\n"
            "}"
        )
    ),
    "Users/Link a user account": SavedValues(
        body=(
            "{\r\n"
            '  "provider": "",\r\n'
            '  "connection_id": "",\r\n'
            '  "user_id": "",\r\n'
            '  "link_with": ""\r\n'
            "}"
        )
    ),
}
