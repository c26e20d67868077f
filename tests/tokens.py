"""JSON Web Tokens: keys to sign them, and a check that knows RFC 7518 and no library for tokens."""

import hmac
import json
from base64 import urlsafe_b64decode
from functools import cache
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
KEYED = [family + size for family in ("RS", "PS", "ES") for size in ("256", "384", "512")]
CURVES = {"ES256": ec.SECP256R1, "ES384": ec.SECP384R1, "ES512": ec.SECP521R1}
HASHES = {"256": hashes.SHA256, "384": hashes.SHA384, "512": hashes.SHA512}


def private_key(algorithm: str) -> PrivateKey:
    """A private key for an algorithm, the same each time."""
    return _private_key(algorithm if algorithm in CURVES else "RSA")


@cache
def _private_key(kind: str) -> PrivateKey:
    return other_key(kind)


def other_key(algorithm: str) -> PrivateKey:
    """A private key for an algorithm that nobody has."""
    return ec.generate_private_key(CURVES[algorithm]()) if algorithm in CURVES else new_rsa_key(2048)


def new_rsa_key(size: int) -> rsa.RSAPrivateKey:
    """An RSA key of that many bits."""
    return rsa.generate_private_key(65537, size)


def pem(key: PrivateKey, form: PrivateFormat = PrivateFormat.PKCS8) -> str:
    """A key as its owner has it in a file."""
    return key.private_bytes(Encoding.PEM, form, NoEncryption()).decode()


def verified(token: str, key: bytes | PrivateKey, algorithm: str) -> bool:
    """Whether a token is signed with a key by an algorithm, which its header has to name."""
    message, _, signature = token.rpartition(".")
    if parts(token)[0]["alg"] != algorithm:
        return False
    if isinstance(key, bytes):
        wanted = hmac.digest(key, message.encode(), f"sha{algorithm[2:]}")
        return hmac.compare_digest(wanted, decoded(signature))
    try:
        _check(key, algorithm, message.encode(), decoded(signature))
    except InvalidSignature:
        return False
    return True


def _check(key: PrivateKey, algorithm: str, message: bytes, signature: bytes) -> None:
    hashing = HASHES[algorithm[2:]]()
    if isinstance(key, ec.EllipticCurvePrivateKey):
        half = (key.curve.key_size + 7) // 8
        assert len(signature) == 2 * half
        numbers = (int.from_bytes(part) for part in (signature[:half], signature[half:]))
        key.public_key().verify(encode_dss_signature(*numbers), message, ec.ECDSA(hashing))
    elif algorithm.startswith("PS"):
        scheme = padding.PSS(padding.MGF1(hashing), salt_length=hashing.digest_size)
        key.public_key().verify(signature, message, scheme, hashing)
    else:
        key.public_key().verify(signature, message, padding.PKCS1v15(), hashing)


def parts(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The header and the payload of a token."""
    header, payload, _ = token.split(".")
    return json.loads(decoded(header)), json.loads(decoded(payload))


def texts(token: str) -> tuple[str, str]:
    """The same as the texts that they are written as."""
    header, payload, _ = token.split(".")
    return decoded(header).decode(), decoded(payload).decode()


def decoded(text: str) -> bytes:
    """The bytes of a part; it has no padding and only the letters for URLs."""
    assert "=" not in text
    assert "+" not in text
    assert "/" not in text
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
