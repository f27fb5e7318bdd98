/** Opens a dialog over the page, unless it is open, with focus on its heading: no answer is nearer than another. */
export function showModal(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector('h2')!.focus();
}
