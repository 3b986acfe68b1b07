"""What the fake servers share: where they listen, how they say so, how they are told to fail, how they stop."""
import os
import pathlib
import signal
import ssl
import sys
import threading

HOST = "127.0.0.1"


def add_options(parser):
    parser.add_argument("--port", type=int, default=0, help="loopback port; 0 (the default) takes a free one")
    parser.add_argument("--port-file", type=pathlib.Path, help="file to write the port to, once the server listens")


def add_tls_options(parser, what):
    parser.add_argument("--tls", type=pathlib.Path, metavar="PEM", help=f"certificate and key in one file: {what}")


def tls_context(pem):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


def wrap(context, connection):
    """TLS over `connection`, shaking hands at the first read: a silent caller must not hold up the others."""
    return context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)


def run(server, port_file):
    """Says where the server listens (one line on stdout, and the port file), then serves until SIGTERM or SIGINT."""
    server.daemon_threads = True
    server.block_on_close = False  # a client that keeps its connection must not keep us
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: threading.Thread(target=server.shutdown).start())
    port = server.server_address[1]
    if port_file:
        write_whole(port_file, f"{port}\n".encode())
    print(f"listening on {HOST}:{port}", flush=True)
    with server:
        server.serve_forever(poll_interval=0.05)


def write_whole(path, data):
    """Whoever sees `path` sees all of it, also after a crash."""
    temporary = path.with_name(path.name + ".tmp")
    with temporary.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.rename(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


class Log:
    """A file of JSON lines; a line is on the disk when `append` returns. Thread safe."""

    def __init__(self, path):
        self.lock = threading.Lock()
        self.stream = path.open("ab")

    def append(self, line):
        with self.lock:
            self.stream.write(line.encode() + b"\n")
            self.stream.flush()
            os.fsync(self.stream.fileno())


class Plan:
    """Answers to give before the good one: `500*3` three times, `drop` once, `500*inf` for ever. Thread safe."""

    def __init__(self, texts=()):
        self.lock = threading.Lock()
        self.entries = [self._parse(text) for text in texts]

    @staticmethod
    def _parse(text):
        answer, _, count = text.partition("*")
        try:
            return [answer, float("inf") if count == "inf" else int(count or 1)]
        except ValueError:
            sys.exit(f"not a count: {text!r}; write 500*3, drop or 500*inf")

    def next(self):
        """The answer due now, or None when the plan is used up."""
        with self.lock:
            for entry in self.entries:
                if entry[1] > 0:
                    entry[1] -= 1
                    return entry[0]
        return None
