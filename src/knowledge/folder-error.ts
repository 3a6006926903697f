/** Why a knowledge folder cannot be read at all. */
export type FolderErrorCode = 'missing' | 'not-a-directory' | 'unreadable';

/** The folder itself cannot be read: a fault, not a problem of its contents. The message is for the user. */
export class FolderError extends Error {
  readonly code: FolderErrorCode;
  readonly directory: string;

  constructor(code: FolderErrorCode, directory: string, cause: unknown) {
    super(message(code, directory, cause), { cause });
    this.name = 'FolderError';
    this.code = code;
    this.directory = directory;
  }
}

function message(code: FolderErrorCode, directory: string, cause: unknown): string {
  if (code === 'missing')
    return `There is no knowledge folder at ${directory}. Check the path (KNOWLEDGE_DIR or --knowledge).`;
  if (code === 'not-a-directory')
    return `${directory} is a file, not a knowledge folder. Name the folder that holds it.`;
  const reason = cause instanceof Error ? ` (${cause.message})` : '';
  return `The knowledge folder ${directory} cannot be read${reason}. Check who may read it and that its drive is connected.`;
}
