import type { ElementNames } from "../phrases.ts";

export const PT: ElementNames = {
  comments: `
      comentarios comentario lista-comentarios area-comentarios box-comentarios caixa-comentarios form-comentario
      form-comentarios formulario-comentario deixe-comentario deixe-um-comentario comente comentarios-facebook
      bloco-comentarios secao-comentarios
    `,
  related: `
      relacionadas relacionados relacionada relacionado noticias-relacionadas noticiasrelacionadas
      materias-relacionadas materia-relacionada artigos-relacionados artigosrelacionados posts-relacionados
      conteudo-relacionado conteudos-relacionados leia-tambem leiatambem leia-mais leiamais leia-ainda ler-mais
    `,
  share: `
      compartilhar compartilhe compartilhamento compartilhamentos compartilha partilhar partilha partilhe
      botoes-compartilhar barra-compartilhamento redes-sociais redessociais botoes-sociais icones-sociais siga-nos
      siganos imprimir enviar-email ferramentas-noticia
    `,
  newsletter: `
      assine-newsletter inscreva-se cadastre-se form-newsletter boletim-informativo subscrever subscreva
      receba-noticias
    `,
  advertisement: `
      publicidade publicidades publi anuncio anuncios anunciante anunciantes patrocinado patrocinados patrocinio
      patrocinador patrocinadores patrocinada espaco-publicitario bloco-publicidade banner-publicidade
      publicidade-container informe-publicitario area-publicidade
    `,
  consent:
    "aviso-cookies politica-cookies barra-cookies aviso-de-cookies aviso-lgpd lgpd-banner consentimento",
  byline: `
      autor autores autora autor-materia autor-noticia nome-autor sobre-autor info-autor box-autor
      assinatura-materia data-publicacao datapublicacao data-hora datahora data-noticia data-materia data-post
      data-atualizacao publicado-em
    `,
  navigation: `
      migalhas migalha migalhas-de-pao trilha-navegacao paginacao etiquetas marcadores palavras-chave navegacao
      menu-principal categorias topicos-relacionados voltar-ao-topo voltar-topo voltar ir-para-conteudo ir-topo
      voce-esta-aqui indice-conteudo
    `,
  caption: `
      legenda-foto foto-legenda legenda-imagem legendafoto credito-foto credito-imagem creditos-foto
      creditos-imagem foto-credito fotocredito fonte-foto fonte-imagem autor-foto descricao-imagem descricao-foto
    `,
  standfirst: `
      linha-fina linhafina linha-de-apoio linha-apoio subtitulo subtitulos sutia resumo resumo-materia
      resumo-noticia introducao sub-titulo materia-subtitulo noticia-subtitulo olho-materia pos-titulo
      entrada-artigo
    `,
  other: `
      enquete votacao avaliacao avaliacoes pesquisa-opiniao conteudo-exclusivo exclusivo-assinantes
      somente-assinantes barreira-paywall assinante assinantes rodape rodape-materia direitos-reservados
      comunicar-erro informar-erro aviso-legal nao-imprimir
    `,
};
