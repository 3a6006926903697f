/** The heads of the columns by which registers of actions, risks and milestones are known, each as a whole head or its first words. */
export const TRACKER_HEADS = {
  what: /^(?:agreed |open |outstanding )?(?:actions?|tasks?)\b(?! (?:owner|lead|by|due|date|no|ref|status))/iu,
  owner:
    /^(?:(?:action |task |risk )?(?:owner|lead|holder)|who|by whom|responsible|responsibility|assigned to|accountable|sro)\b/iu,
  due: /^(?:(?:action |task )?due(?: date| by)?|by when|when|deadline|target(?: date)?|completion date|complete by|timescale|date due)$/iu,
  /** When an action was set: no day that it is due. */
  set: /^(?:(?:date |day )?(?:raised|set|agreed|opened|logged|assigned|added|identified)|(?:date of )?meeting)\b/iu,
  state: /^(?:status|state|progress|rag(?: rating| status)?|position)\b/iu,
  reference: /^(?:ref|reference|no|number|id|item)\b\.?$/iu,
} as const;
