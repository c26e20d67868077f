"""The auth of the collection's requests."""

from ._core.auth.ntlm import NtlmAuth

NTLM_AUTH = NtlmAuth("{{user}}", "{{password}}", domain="{{domain}}")
NTLM_AUTH_2 = NtlmAuth("{{domain}}\\{{user}}", "{{password}}")
