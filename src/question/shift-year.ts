const SHIFT =
  /^(?:in |for |what about )?(?:the |a )?(?:(?:year|one) (before|after|later|earlier)|(previous|prior|preceding|following|next|last) year)(?: (?:that|then))?$/i;
const YEARS = /\b((?:19|20)\d\d)(?:([/-])(\d\d(?:\d\d)?))?(?!\d)/g;

/**
 * The last question of the year before or after the one it names: "and the year before?" after "in 2018/19" is 2017/18. Null
 * where a text asks for no such year, or the question names none or several.
 */
export function ofShiftedYear(text: string, question: string): string | null {
  const [, side, prior] = SHIFT.exec(text) ?? [];
  const years = [...question.matchAll(YEARS)];
  const [named, ...others] = years;
  if ((side ?? prior) === undefined || !named || others.length > 0) return null;
  const by = /^(?:after|later|following|next)$/i.test(side ?? prior ?? '') ? 1 : -1;
  const [whole, year = '', mark = '', end = ''] = named;
  const shifted = `${Number(year) + by}${mark}${end === '' ? '' : String(Number(end) + by).padStart(end.length, '0')}`;
  return `${question.slice(0, named.index)}${shifted}${question.slice(named.index + whole.length)}`;
}
