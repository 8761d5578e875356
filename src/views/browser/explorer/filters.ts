import { navigate } from './navigation.ts'

/** How long the slider rests before it asks, in milliseconds. */
const REST = 250

/** A change of the form asks anew; the slider sets the year. */
export function filters(): void {
  const form = document.querySelector<HTMLFormElement>('form.filters')
  if (!form || form.dataset.alive) return
  form.dataset.alive = 'yes'
  const ask = () => void navigate(`/?${asked(form)}`)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask()
  })
  form.addEventListener('change', (event) => {
    if (!(event.target as HTMLElement).matches('[data-year]')) ask()
  })
  const year = form.querySelector<HTMLInputElement>('[data-year]')
  const asOf = form.querySelector<HTMLInputElement>('[name=asOf]')
  let rest: ReturnType<typeof setTimeout> | undefined
  year?.addEventListener('input', () => {
    if (asOf) asOf.value = year.value
    clearTimeout(rest)
    rest = setTimeout(ask, REST)
  })
  form.querySelector('[data-latest]')?.addEventListener('click', () => {
    if (asOf) asOf.value = ''
    ask()
  })
}

/** What the form asks for, without what is as it is by default, and with what was chosen. */
function asked(form: HTMLFormElement): URLSearchParams {
  const data = new FormData(form)
  const params = new URLSearchParams({ around: String(data.get('around') ?? '') })
  for (const name of ['kinds', 'statuses']) {
    const [all, some] = [form.querySelectorAll(`[name=${name}]`).length, data.getAll(name).map(String)]
    if (some.length > 0 && some.length < all) params.set(name, some.join(','))
  }
  for (const [name, usual] of [
    ['depth', '1'],
    ['asOf', ''],
    ['knownAt', ''],
    ['maxNodes', '60'],
  ] as const) {
    const value = String(data.get(name) ?? '').trim()
    if (value !== '' && value !== usual) params.set(name, value)
  }
  const chosen = new URLSearchParams(location.search).get('chosen')
  if (chosen) params.set('chosen', chosen)
  return params
}
