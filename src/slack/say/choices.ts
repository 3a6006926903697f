import type { Button, PlainTextOption, StaticSelect } from '@slack/types';
import { LIMITS } from '../read/limits.ts';
import { button, oneLine, plain } from './elements.ts';

/** Something that can be chosen by a tap. */
export interface Choosable {
  readonly label: string;
  /** What the tap carries. */
  readonly value: string;
  /** What it is about, for a screen reader. */
  readonly described?: string;
}

/** What people choose from, and how many of the choices could not be shown. */
export interface Choices {
  readonly elements: readonly (Button | StaticSelect)[];
  readonly left: number;
}

/** More buttons than these are a wall. */
const BUTTONS = 5;

/** How much of a message a menu may take, as JSON: a message has room for it beside its words. */
const MENU = 8_000;

/**
 * Up to five buttons, or a menu where there are more to choose from. A menu's values are short; where one is not, five
 * buttons stand for all. The action ids are `name` with a number or with `choose`.
 */
export function choicesOf(name: string, choosable: readonly Choosable[]): Choices {
  const isMenu = choosable.length > BUTTONS && choosable.every(({ value }) => value.length <= LIMITS.optionValue);
  if (isMenu) return menu(name, choosable);
  const elements = choosable
    .slice(0, BUTTONS)
    .flatMap(
      ({ label, value, described }, index) => button(`${name}:${index}`, oneLine(label), value, described) ?? [],
    );
  return { elements, left: choosable.length - elements.length };
}

function menu(name: string, choosable: readonly Choosable[]): Choices {
  const options: PlainTextOption[] = [];
  let size = 0;
  for (const { label, value } of choosable.slice(0, LIMITS.options)) {
    const option = { text: plain(oneLine(label), LIMITS.buttonText), value };
    size += JSON.stringify(option).length;
    if (size > MENU) break;
    options.push(option);
  }
  const placeholder = plain(`Choose one of ${options.length}`, LIMITS.buttonText);
  const select: StaticSelect = { type: 'static_select', action_id: `${name}:choose`, placeholder, options };
  return { elements: [select], left: choosable.length - options.length };
}

/** That not everything could be shown; empty where it was. */
export function leftWords(left: number): string {
  return left === 0 ? '' : `${left} more ${left === 1 ? 'is' : 'are'} not shown: give more of the name.`;
}
