/** Opens a modal dialog, unless it is open, with focus on its heading rather than on a button, so that no choice is favored. */
export function showModal(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector('h2')!.focus();
}
