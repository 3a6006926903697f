// Reads PDFs in a thread of its own, as the importer does: of a damaged file the library lets promises be rejected that
// nobody awaits, which a thread must bear and the test runner counts as an error.
import { parentPort } from 'node:worker_threads';
import { readPdf } from '../../dist/importing/formats/pdf.js';

process.on('unhandledRejection', () => undefined);

parentPort?.on('message', async (bytes) => {
  try {
    const { blocks } = await readPdf(bytes);
    parentPort?.postMessage({ outcome: 'read', blocks: blocks.length });
  } catch (error) {
    parentPort?.postMessage({ outcome: error.name, said: String(error.stack) });
  }
});
