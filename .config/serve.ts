/** Serves the built site to the developer's own machine: every file fresh, with the headers that README asks of any server. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import sirv from "sirv";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The files of a folder; the site's root leads to the embedded workbook. */
export function siteFiles(folder: string): Handler {
  const files = sirv(folder, { dev: true, setHeaders });
  return (request, response) => {
    if (/^\/(workbench)?$/.test(request.url ?? ""))
      response.writeHead(302, { Location: "/workbench/" }).end();
    else files(request, response);
  };
}

function setHeaders(response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Origin", "*"); // Excel on the web reads functions.json from its own origin.
  response.setHeader("X-Content-Type-Options", "nosniff");
}

/** Listens on the port or, when that is busy, says so and takes the next; only this machine is answered. */
export async function listen(server: Server, port: number, say: (sentence: string) => void): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, "localhost", resolve);
    });
    return port;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" || port >= 65_535)
      throw new Error(`Port ${port} cannot be used (${code}): name another, as in npm start -- --port 3100.`);
    say(`Port ${port} is busy: trying ${port + 1}.`);
    return listen(server, port + 1, say);
  }
}
