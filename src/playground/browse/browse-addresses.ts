/** The address of a workstream's page. */
export function workstreamAddress(id: string): string {
  return `/workstreams/${segment(id)}`;
}

/** The address of a body's page: by its id, or by its name where the register does not know it. */
export function bodyAddress({ id, name }: { readonly id: string | null; readonly name: string }): string {
  return `/bodies/${segment(id ?? name)}`;
}

/** The address of a person's page. */
export function personAddress(id: string): string {
  return `/people/${segment(id)}`;
}

/** The one page on a subject, by its id, its name or its words. */
export function briefAddress(subject: string): string {
  return `/brief/${segment(subject)}`;
}

// A lone surrogate would make encodeURIComponent throw.
function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
