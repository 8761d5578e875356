/** Buttons that open a dialog. */
export function dialogs(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-dialog]')) {
    button.onclick = () => document.querySelector<HTMLDialogElement>(`dialog#${button.dataset.dialog}`)?.showModal()
  }
}

/** An open menu closes by Escape and by a click elsewhere. */
export function menus(): void {
  const close = (but: Element | null) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) if (menu !== but) menu.open = false
  }
  document.addEventListener('click', ({ target }) => close(target instanceof Element ? target.closest('details.menu') : null))
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(null)
  })
}
