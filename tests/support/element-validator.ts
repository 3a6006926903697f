import { items, type Json, list, plainText, size } from './payload-parts.ts';

/** What is wrong with an element of an actions block. */
export function actionViolations(element: Json): string[] {
  if (element.type !== 'static_select') return buttonViolations(element);
  const found = size('action_id', element.action_id, 1, 255).concat(selectViolations(element));
  return element.placeholder === undefined ? found : found.concat(plainText('placeholder', element.placeholder, 150));
}

/** What is wrong with a button. */
export function buttonViolations(element: Json): string[] {
  if (element.type !== 'button') return [`the validator knows no ${element.type}: add its limits`];
  const found = plainText('button text', element.text, 75);
  found.push(...size('action_id', element.action_id, 1, 255));
  if (element.value !== undefined) found.push(...size('value', element.value, 1, 2000));
  if (element.url !== undefined) found.push(...size('url', element.url, 1, 3000));
  if (element.accessibility_label !== undefined) {
    found.push(...size('accessibility_label', element.accessibility_label, 1, 75));
  }
  if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger') {
    found.push(`button style ${element.style}`);
  }
  return element.confirm === undefined ? found : found.concat(confirmViolations(element.confirm as Json));
}

function confirmViolations({ title, text, confirm, deny }: Json): string[] {
  return [
    ...plainText('confirm title', title, 100),
    ...plainText('confirm text', text, 300),
    ...plainText('confirm', confirm, 30),
    ...plainText('deny', deny, 30),
  ];
}

/** What is wrong with an input block: its label, its hint and its element. */
export function inputViolations({ label, hint, element }: Json): string[] {
  const found = plainText('label', label, 2000);
  if (hint !== undefined) found.push(...plainText('hint', hint, 2000));
  const inner = element as Json;
  found.push(...size('action_id', inner.action_id, 1, 255));
  if (inner.placeholder !== undefined) found.push(...plainText('placeholder', inner.placeholder, 150));
  if (inner.type === 'static_select') return found.concat(selectViolations(inner));
  if (inner.type === 'plain_text_input') {
    const most = inner.max_length;
    return most === undefined || (typeof most === 'number' && most >= 1 && most <= 3000)
      ? found
      : [...found, `max_length ${most}`];
  }
  if (inner.type === 'timepicker') {
    const time = inner.initial_time;
    return time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(String(time)) ? found : [...found, `time ${time}`];
  }
  return [...found, `the validator knows no ${inner.type}: add its limits`];
}

function selectViolations({ options, initial_option }: Json): string[] {
  const found = list(options, 100).concat(
    items(options, ({ text, value, description }) => [
      ...plainText('option', text, 75),
      ...size('option value', value, 1, 150),
      ...(description === undefined ? [] : plainText('description', description, 75)),
    ]),
  );
  if (initial_option === undefined) return found;
  // Slack refuses a choice that is not, byte for byte, one of the options.
  const known = items(options, (option) => [JSON.stringify(option)]);
  return known.includes(JSON.stringify(initial_option)) ? found : [...found, 'the initial option is none of them'];
}
