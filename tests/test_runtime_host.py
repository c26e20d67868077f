"""Hosts as they go on the wire."""

import pytest

from postwright.runtime.host import encode_host


@pytest.mark.parametrize(
    ("host", "sent"),
    [
        ("API.Example.com", "api.example.com"),
        ("A_b", "a_b"),
        ("BÜCHER.example.", "xn--bcher-kva.example."),
        ("faß.de", "xn--fa-hia.de"),
        ("☃.net", "xn--n3h.net"),
        ("Ａ。com", "a.com"),
        ("a\u00adb", "ab"),
        ("a%62c", "abc"),
        ("a%E2%98%83", "xn--a-1xp"),
        ("a\tb", "ab"),
        ("a..b", "a..b"),
        ("1.1.1", "1.1.0.1"),
        ("0x7f.1", "127.0.0.1"),
        ("0177.1", "127.0.0.1"),
        ("256", "0.0.1.0"),
        ("4294967295", "255.255.255.255"),
        ("1.2.3.4.", "1.2.3.4"),
        ("0x", "0.0.0.0"),
        ("１.1", "1.0.0.1"),
        ("1e1", "1e1"),
        ("[0:0:0:0:0:0:0:1]", "[::1]"),
        ("[::FFFF:1.2.3.4]", "[::ffff:102:304]"),
    ],
)
def test_a_host_is_written_as_browsers_do(host: str, sent: str) -> None:
    assert encode_host(host) == sent


@pytest.mark.parametrize(
    "host",
    [
        *("4294967296", "1.2.3.4.5", "256.1.1.1", "a.1", "1..2", ".1", "08.1", "0x1g.1"),
        *("A B", "A|b", "A%2fb", "a%zz", "A\ufffeb", "[::1", "[1:]", "[A]", ""),
    ],
)
def test_a_host_that_is_none_stays(host: str) -> None:
    assert encode_host(host) == host
