/** Buttons that open a dialog. */
export function dialogs(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-dialog]')) {
    button.onclick = () => document.querySelector<HTMLDialogElement>(`dialog#${button.dataset.dialog}`)?.showModal()
  }
}
