"""The auth of the collection's requests."""

from ._core.auth.jwt import JwtAuth

JWT_AUTH = JwtAuth(algorithm="none", private_key="k", payload="{}")
JWT_AUTH_2 = JwtAuth(secret="secret", payload="{")
