"""A server on 127.0.0.1 that speaks TLS with a certificate of its own making, and HTTP/2 or HTTP/1.1."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

import h2.config
import h2.connection
import h2.events
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_HTTP1 = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 8\r\nConnection: close\r\n\r\nhttp/1.1"


@contextmanager
def tls_server(folder: Path) -> Iterator[tuple[str, ssl.SSLContext]]:
    """Serve until the end; gives the URL, and a context that trusts the certificate.

    Each answer is the name of the protocol, and for HTTP/2 the path too.
    """
    public, key = certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(public, key)
    context.set_alpn_protocols(["h2", "http/1.1"])
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_serve, args=(listening, context), daemon=True)
        thread.start()
        yield f"https://127.0.0.1:{listening.getsockname()[1]}", ssl.create_default_context(cafile=str(public))
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()


def _serve(listening: socket.socket, context: ssl.SSLContext) -> None:
    while True:
        try:
            connection, _ = listening.accept()
        except OSError:
            return
        threading.Thread(target=_answer, args=(connection, context), daemon=True).start()


def _answer(connection: socket.socket, context: ssl.SSLContext) -> None:
    # A client that goes away, or does not trust us, is none of our business.
    with suppress(OSError), connection:
        connection.settimeout(5)
        with context.wrap_socket(connection, server_side=True) as secured:
            _answer_http2(secured) if secured.selected_alpn_protocol() == "h2" else _answer_http1(secured)


def _answer_http1(connection: ssl.SSLSocket) -> None:
    connection.recv(65536)
    connection.sendall(_HTTP1)


def _answer_http2(connection: ssl.SSLSocket) -> None:
    state = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding=False))
    state.initiate_connection()
    connection.sendall(state.data_to_send())
    while data := connection.recv(65536):
        for event in state.receive_data(data):
            if isinstance(event, h2.events.RequestReceived) and event.headers and event.stream_id:
                path = next(bytes(value).decode() for name, value in event.headers if name == b":path")
                state.send_headers(event.stream_id, [(":status", "200"), ("content-type", "text/plain")])
                state.send_data(event.stream_id, f"h2 {path}".encode(), end_stream=True)
        connection.sendall(state.data_to_send())


def certificate(folder: Path, address: str = "127.0.0.1", *, days: int = 1) -> tuple[Path, Path]:
    """A certificate of an address and its key, as files; it ends in so many days."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, address)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=9))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / "certificate.pem", folder / "key.pem"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    private.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    return public, private
