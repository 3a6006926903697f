import { ConfigError } from '../service/config-error.ts';
import { bracketed } from './own-host.ts';

/** Why the page cannot listen, for the person who started it: a `ConfigError` where a setting is to blame. */
export function startFailure(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : null;
  const address = `${bracketed(host)}:${port}`;
  const blame = (variable: string, message: string, fix: string) =>
    new ConfigError([{ variable, message, fix }], { cause: error });
  switch (code) {
    case 'EADDRINUSE':
      return blame('PORT', `something else listens on ${address}`, 'Choose another port, or stop the other program');
    case 'EACCES':
      return blame('PORT', `listening on ${address} is not allowed`, 'Choose a port of 1024 or above');
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return blame('HOST', `${host} is no address of this machine`, 'Write 127.0.0.1 for this machine alone');
    default:
      return new Error(`The page cannot be served at ${address}`, { cause: error });
  }
}
