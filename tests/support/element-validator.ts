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

/** What is wrong with Slack's own feedback buttons. */
export function feedbackViolations({ type, action_id, positive_button, negative_button }: Json): string[] {
  if (type !== 'feedback_buttons') return [`the validator knows no ${type}: add its limits`];
  return size('action_id', action_id, 1, 255).concat(
    items([positive_button, negative_button], ({ text, value, accessibility_label: label }) => [
      ...plainText('feedback text', text, 75),
      ...size('feedback value', value, 1, 2000),
      ...(label === undefined ? [] : size('accessibility_label', label, 1, 75)),
    ]),
  );
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
  if (inner.type === 'radio_buttons') return found.concat(selectViolations(inner), list(inner.options, 10));
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

function selectViolations({ options, option_groups: groups, initial_option }: Json): string[] {
  if (groups !== undefined) {
    if (options !== undefined) return ['both options and option_groups'];
    const all = items(groups, ({ label, options: inner }) =>
      plainText('group', label, 75).concat(list(inner, 100), selectViolations({ options: inner })),
    );
    const values = (groups as Json[]).flatMap(({ options: inner }) => (inner as Json[]).map(({ value }) => value));
    return list(groups, 100).concat(all, new Set(values).size === values.length ? [] : ['two options have one value']);
  }
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
