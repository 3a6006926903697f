import type { KnowledgeKeeper } from './knowledge-keeper.ts';
import type { ReloadReport } from './reload-report.ts';
import type { Troubles } from './troubles.ts';

/** The same keeper, whose reloads tell what is wrong with the folder. */
export function noteReloads(keeper: KnowledgeKeeper, troubles: Troubles): KnowledgeKeeper {
  return {
    served: keeper.served,
    async reload(request) {
      const report = await keeper.reload(request);
      note(report, troubles);
      return report;
    },
  };
}

function note(report: ReloadReport, troubles: Troubles): void {
  const blocks = report.documents === 0;
  if (report.kind === 'refused') {
    const fix = blocks
      ? 'Nothing can be answered until it is there: it is looked for again by itself.'
      : 'What was read before is served meanwhile: mend the folder, then reload it.';
    troubles.begin({ kind: 'folder', what: report.reason, fix, blocks });
  } else if (blocks) {
    const fix = 'Put papers into it, or connect its drive: it is looked at again by itself.';
    troubles.begin({
      kind: 'folder',
      what: 'No paper is served: the knowledge folder has none that can be.',
      fix,
      blocks,
    });
  } else troubles.end('folder');
}
