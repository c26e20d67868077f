"""The host of a URL as it goes on the wire; section 3.6."""

import re

_IGNORED = str.maketrans("", "", "\t\n\r")
# Few hosts need these, so that they are compiled when one does.
_FORBIDDEN = r"[\x00-\x20\x7f#%/:<>?@\[\\\]^|]"
_ESCAPED = r"%([0-9A-Fa-f]{2})"
_NUMBER = r"0[xX][0-9a-fA-F]*|[0-9]+"
_IPV6 = r"\[[0-9A-Fa-f:.]+\]"
# Already as it goes on the wire: a name, or four decimal numbers.
_PLAIN = re.compile(
    r"(?:[a-z0-9_-]+\.)*[a-z_-][a-z0-9_-]*"
    r"|(?:(?:0|[1-9][0-9]*)\.){3}(?:0|[1-9][0-9]*)"
)


def encode_host(host: str) -> str:
    """Write a host as browsers do: in lower case, IDNA, numbers as an IPv4 address.

    A host that can't be written so is given back as it is.
    """
    if _PLAIN.fullmatch(host):
        return host
    if re.fullmatch(_IPV6, host):
        return _ipv6(host)
    name = host.translate(_IGNORED)
    if re.search(_ESCAPED, name):
        from urllib.parse import unquote

        name = unquote(name)
    encoded = name.lower() if name.isascii() else _idna(name)
    if not encoded or re.search(_FORBIDDEN, encoded):
        return host
    return _ipv4(encoded) if _ends_in_number(encoded) else encoded


def _idna(host: str) -> str:
    import idna

    try:
        name = idna.uts46_remap(host, std3_rules=False)
    except UnicodeError:
        return ""
    return ".".join(map(_label, name.split(".")))


def _label(label: str) -> str:
    return label if label.isascii() else f"xn--{label.encode('punycode').decode()}"


def _labels(host: str) -> list[str]:
    labels = host.split(".")
    return labels[:-1] if len(labels) > 1 and not labels[-1] else labels


def _ends_in_number(host: str) -> bool:
    return re.fullmatch(_NUMBER, _labels(host)[-1]) is not None


def _ipv4(host: str) -> str:
    numbers = [_number(label) for label in _labels(host)]
    *first, last = numbers
    fits = len(first) < 4 and all(0 <= number < 256 for number in first)
    if not fits or not 0 <= last < 256 ** (4 - len(first)):
        return host
    rest = last.to_bytes(4 - len(first))
    return ".".join(map(str, (*first, *rest)))


def _number(label: str) -> int:
    """Read a decimal, octal or hexadecimal number; -1 is none."""
    if not re.fullmatch(_NUMBER, label):
        return -1
    if label[:2] in {"0x", "0X"}:
        return int(label[2:] or "0", 16)
    try:
        return int(label, 8 if label[0] == "0" and len(label) > 1 else 10)
    except ValueError:
        return -1


def _ipv6(host: str) -> str:
    from ipaddress import IPv6Address

    try:
        address = IPv6Address(host[1:-1])
    except ValueError:
        return host
    mapped = address.ipv4_mapped
    if mapped is None:
        return f"[{address}]"
    high, low = divmod(int(mapped), 1 << 16)
    return f"[::ffff:{high:x}:{low:x}]"
