"""The auth of the collection's requests."""

from ._core import UnsupportedAuth

UNSUPPORTED_AUTH = UnsupportedAuth("AWS Signature Version 4")
UNSUPPORTED_AUTH_2 = UnsupportedAuth("OAuth 1.0")
UNSUPPORTED_AUTH_3 = UnsupportedAuth("Hawk")
UNSUPPORTED_AUTH_4 = UnsupportedAuth("NTLM")
UNSUPPORTED_AUTH_5 = UnsupportedAuth("Akamai EdgeGrid")
UNSUPPORTED_AUTH_6 = UnsupportedAuth("JWT")
UNSUPPORTED_AUTH_7 = UnsupportedAuth("Atlassian ASAP")
