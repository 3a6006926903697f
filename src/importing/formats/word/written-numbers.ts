/** How the number of a list is written, by the name of its format (ECMA-376 part 1, 17.18.59). */
export function writtenNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'ordinal':
      return ordinal(value);
    case 'numberInDash':
      return `- ${value} -`;
    default:
      return String(value);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Beyond this Word itself prints figures. */
const LARGEST_ROMAN = 32_767;

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value);
  let left = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    text += sign.repeat(Math.floor(left / size));
    left %= size;
  }
  return text;
}

/** After z comes aa, then bb: the letter is repeated, not counted on. Word prints no more than 30 rounds. */
function letters(value: number): string {
  const round = Math.ceil(value / 26);
  if (value < 1 || round > 30) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(round);
}

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  const end = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${end}`;
}
