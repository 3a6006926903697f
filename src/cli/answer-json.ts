import { answerJson as contractJson } from '../service/answer-json.ts';

/** An answer as `stp ask --json` prints it: the same data as the page's `/api/ask`. */
export const answerJson = contractJson;
