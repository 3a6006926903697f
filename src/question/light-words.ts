import { stems } from '../search/terms.ts';

// The commonest verbs of English and words as general: what was done can be said in many of them, so evidence that
// lacks one is not beside the point for that.
const LIGHT: ReadonlySet<string> = new Set(
  stems(
    `come go get take make give put set keep sit look find pick choose bring show tell run turn call try ask need feel
    become leave begin start help talk play hold happen expect include continue change follow stop allow add move seem
    appear work serve deal handle cover contain carry bear aim intend mean help face see know think believe want like
    become remain stay stand live sit spend win lose send build draw reach raise pass sell require decide explain develop
    involve apply promise plan offer relate concern affect ensure produce support receive say state tell mention describe
    big large small long short high low new old good bad great main major key important current recent different various
    several certain ago apart except far away detail point way part kind type sort area side case fact place
    already instead together especially mainly mostly nearly almost around across within along toward towards away
    officer officers thing stuff lot bit people someone anyone anything planned needed done proposed currently originally initially finally
    first second third latest earlier later actual real full whole`,
  ),
);

/** Whether a stem is of a word so general that evidence may do without it. */
export function isLightStem(stem: string): boolean {
  return LIGHT.has(stem);
}
