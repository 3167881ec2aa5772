/** Romance languages. */
export const romance = {
  ro: `
comment: lasă un răspuns | lasă un răspuns anulează răspunsul | anulează răspunsul | lasă un comentariu | adaugă un comentariu | adresa ta de email nu va fi publicată… | câmpurile obligatorii sunt marcate… | comentariu | nume | email | site web | salvează-mi numele… | publică comentariul | trimite comentariul | niciun comentariu | răspunde | comentarii
`,
};
